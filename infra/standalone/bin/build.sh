# Builds what is not built, and keeps what runs apart from what is being built: each build is its own folder
# .anju/app-<hash> of plain jars and an AOT cache, so a build never changes the jars of a running JVM.

STATE=$ROOT/.anju
APP=$STATE/app

is_built() { [ -f "$APP/classpath" ]; }

sources_changed() {
  [ -n "$(find pom.xml shared services gateway infra -type f -newer "$STATE/built" \
    -not -path '*/target/*' -not -path '*/node_modules/*' -not -path '*/src/test/*' -not -name '*.md' -print -quit)" ]
}

ensure_built() {
  if is_built && { [ "${ANJU_BUILD:-}" = never ] || ! sources_changed; }; then
    use_jdk
    return 0
  fi
  build
}

build() {
  use_maven
  mkdir -p "$STATE"
  local begun log=$STATE/build.log
  begun=$(now_ms)
  touch "$STATE/building"
  say "building (log: .anju/build.log)"
  if ! mvn -B -Dstyle.color=never -DskipTests package 2>&1 | tee "$log" | build_progress; then
    progress_end
    grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    fail "the build failed; everything it said is in .anju/build.log"
  fi
  progress_end
  assemble "$ROOT/infra/standalone/target/anju/lib"
  mv "$STATE/building" "$STATE/built"
  say "built in $(seconds $(($(now_ms) - begun)))"
}

build_progress() {
  local line
  while IFS= read -r line; do
    case $line in
      '[INFO] Building '*'['*) progress "${line#'[INFO] '}" ;;
    esac
  done
}

assemble() { # LIB: makes .anju/app from a folder of jars
  local hash folder
  hash=$(cd "$1" && sha256sum -- *.jar | sha256sum | cut -c1-12)
  folder=$STATE/app-$hash
  if [ ! -f "$folder/classpath" ]; then
    rm -rf "$folder"
    mkdir -p "$folder"
    cp -p -r "$1" "$folder/lib"
    # Sorted: an AOT cache holds for exactly the class path it was made with.
    (cd "$folder" && printf '%s\n' "$folder"/lib/*.jar | sort | paste -sd: > classpath.new && mv classpath.new classpath)
  fi
  train "$folder"
  ln -sfn "app-$hash" "$APP"
  forget_old_builds "app-$hash"
}

forget_old_builds() { # CURRENT: deletes the builds that nothing runs from
  local folder
  for folder in "$STATE"/app-*/; do
    folder=${folder%/}
    [ "$(basename "$folder")" = "$1" ] && continue
    pgrep -f "$folder/" > /dev/null || rm -rf "$folder"
  done
}

# A trial run of everything, watched by the JVM, so that later starts find their classes loaded and linked.
train() { # FOLDER
  local folder=$1 aot=$1/anju.aot
  [ -f "$aot" ] || [ -f "$folder/untrained" ] || [ "${ANJU_AOT:-on}" = off ] && return 0
  say "preparing fast starts (once per build)"
  local trial=$STATE/trial
  rm -rf "$trial"
  mkdir -p "$trial"
  if (
    export ANJU_DATA=$trial ANJU_PORT_BASE=24300 ANJU_BIND=127.0.0.1 APP=$folder
    unset ANJU_ISSUER ANJU_URL ANJU_CREDENTIALS ANJU_MONGODB_URI ANJU_KAFKA ANJU_KEYS
    for part in "${PARTS[@]}"; do unset "ANJU_${part^^}_PORT" "ANJU_${part^^}_BIND"; done
    . "$BIN/settings.sh"
    AOT_OPTIONS=(-XX:AOTCacheOutput="$aot") ANJU_START_TIMEOUT=400
    launch trial "${PARTS[@]}"
    await_parts trial "${PARTS[@]}" && warm_up
    status=$?
    stop_process trial 180
    exit $status
  ) > "$STATE/trial.log" 2>&1 && [ -f "$aot" ]; then
    rm -rf "$trial"
  else
    # Everything works without, only slower.
    say "no fast starts: the trial run did not end well (see .anju/trial.log)"
    tail -n 40 "$trial/logs/trial.log" >> "$STATE/trial.log" 2> /dev/null || true
    rm -f "$aot"
    touch "$folder/untrained"
  fi
}

warm_up() { # brings a made-up street to life in the trial's data, so that what is used most is ready too
  run_bench_class io.anju.bench.demo.Demo --people 300 --dwellings 180 --enterprises 20 --applicants 100 --workers 4
}
