# The server, without Neo4j: NEO4J_URI and NEO4J_PASSWORD say where that is. docker-compose.yml brings both together.

FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS production-modules
RUN npm ci --omit=dev --ignore-scripts

# The explorer and the playground, built.
FROM base AS pages
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM base
ENV NODE_ENV=production \
    STORE=neo4j \
    HOST=0.0.0.0 \
    PORT=4000 \
    npm_config_cache=/tmp/npm \
    npm_config_update_notifier=false
COPY --from=production-modules /app/node_modules ./node_modules
COPY tsconfig.json ./
COPY schema ./schema
COPY src ./src
COPY seed ./seed
COPY --from=pages /app/dist ./dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/cli/serve.ts"]
