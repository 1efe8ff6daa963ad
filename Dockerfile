# The Node server in an image of its own. What is in the build's stages alone, compilers and models among it, is not in the image.
#   docker build -t tiltakssok .
#   docker run -p 8787:8787 tiltakssok

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
# What .dockerignore lets in.
COPY . .
# Another embedding model than ours, from the hub: --build-arg EMBEDDING_MODEL=Xenova/multilingual-e5-small
ARG EMBEDDING_MODEL=
RUN mkdir -p .cache/models && npm run build

# What serves needs a tenth of the packages. Only another model needs the optional ones, which are hundreds of megabytes.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
ARG EMBEDDING_MODEL=
RUN npm ci --omit=dev $(test -n "$EMBEDDING_MODEL" || echo --omit=optional)

FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules/ node_modules/
COPY src/ src/
COPY --from=build /app/dist/index/ dist/index/
COPY --from=build /app/.cache/models/ .cache/models/
ARG EMBEDDING_MODEL=
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 EMBEDDING_MODEL=$EMBEDDING_MODEL
# The image's own user, who owns none of the files and so can change none.
USER node
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s --retries=2 CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/node.ts"]
