import './stijl.css';
