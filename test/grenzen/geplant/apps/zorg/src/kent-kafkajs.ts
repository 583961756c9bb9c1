export { default } from 'kafkajs';
