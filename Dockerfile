# One image per app: docker build --build-arg APP=zorg -t weerthuis-zorg .
FROM node:24-bookworm-slim AS bouw
WORKDIR /bouw
ENV TURBO_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
COPY package.json package-lock.json turbo.json tsconfig.base.json tsconfig.json .swcrc .npmrc ./
COPY apps ./apps
COPY packages ./packages
COPY infra ./infra
COPY regio ./regio
COPY opdracht-inrichten.mjs ./
RUN npm ci --no-audit --no-fund && npx turbo run build

FROM bouw AS kaal
RUN npm prune --omit=dev --omit=optional --no-audit --no-fund \
 && find apps packages -type d \( -name src -o -name test -o -name .turbo \) -not -path '*/node_modules/*' -prune -exec rm -rf {} +

FROM node:24-bookworm-slim AS app
ARG APP
ENV NODE_ENV=production APP=${APP}
WORKDIR /weerthuis
COPY --from=kaal --chown=root:root /bouw/package.json ./
COPY --from=kaal --chown=root:root /bouw/node_modules ./node_modules
COPY --from=kaal --chown=root:root /bouw/packages ./packages
COPY --from=kaal --chown=root:root /bouw/apps/${APP} ./apps/${APP}
# What runs: the app and its libraries in few files.
COPY --from=kaal --chown=root:root /bouw/infra/bundel/dist ./infra/bundel/dist
# The screens, which every instance serves under its own address.
COPY --from=kaal --chown=root:root /bouw/apps/web/dist ./apps/web/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.POORT||3000)+'/health/live').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["sh", "-c", "exec node --enable-source-maps infra/bundel/dist/main-$APP.js"]
