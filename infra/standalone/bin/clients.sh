# What talks to a running registry: tokens, the demo, the benchmarks.

secret_of() { # CLIENT
  sed -n "s/^ *\"$1\" *: *\"\([A-Za-z0-9_-]*\)\".*/\1/p" "$ANJU_CREDENTIALS"
}

token() {
  [ $# -gt 0 ] || fail "which role? ./anju token ROLE [--division 440305] [--person ID] [--uscc CODE]"
  local role=$1 form=()
  shift
  while [ $# -gt 0 ]; do
    case $1 in
      --division | --person | --uscc)
        [ $# -gt 1 ] || fail "$1 needs a value"
        form+=(--data-urlencode "${1#--}=$2")
        shift 2
        ;;
      *) fail "'$1' is not an option of token: --division, --person, --uscc" ;;
    esac
  done
  [ -r "$ANJU_CREDENTIALS" ] || fail "there are no credentials yet at $ANJU_CREDENTIALS; ./anju up makes them"
  local answer
  # The secret goes in by standard input: arguments are for everyone on the machine to read.
  answer=$(printf 'user = "anju-cli:%s"\n' "$(secret_of anju-cli)" | curl -s --max-time 10 --config - \
    --data-urlencode grant_type=client_credentials --data-urlencode "role=$role" "${form[@]}" \
    "http://127.0.0.1:$ANJU_IDENTITY_PORT/oauth2/token") || fail "identity does not answer; is Anju up? (./anju up)"
  case $answer in
    *'"access_token":"'*) sed 's/.*"access_token":"\([^"]*\)".*/\1/' <<< "$answer" ;;
    *'"error_description":"'*) fail "$(sed 's/.*"error_description":"\([^"]*\)".*/\1/' <<< "$answer")" ;;
    *) fail "identity answered: $answer" ;;
  esac
}

address() { # TEXT...: what the registry understands by each
  [ $# -gt 0 ] || fail "which address? ./anju address '南山区科苑路15号A栋1801' ..."
  local token text
  token=$(token housing-officer --division "${ANJU_DIVISION:-440305}")
  for text in "$@"; do
    text=${text//\\/\\\\}
    text=${text//\"/\\\"}
    curl -s --max-time 30 -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
      --data-binary "{\"text\":\"$text\"}" "$ANJU_URL/api/addresses/standardise" || fail "the gateway does not answer; is Anju up? (./anju up)"
    echo
  done
}

run_bench_class() { # CLASS [ARGUMENT...]
  local class=$1 lib=$ROOT/infra/bench/target/bench-lib
  shift
  compgen -G "$lib/*.jar" > /dev/null || build
  use_jdk
  # What it starts again must be what it measures, not a newer build.
  export ANJU_HOME=$ROOT ANJU_BUILD=never
  "$JAVA" -Xmx"${ANJU_MEMORY_BENCH:-512m}" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -cp "$lib/*" "$class" "$@"
}

demo() {
  if [ "${1:-}" = life ]; then
    life
    return
  fi
  local as_of=() i
  for ((i = 1; i < $#; i++)); do
    if [ "${!i}" = --as-of ]; then
      local day=$((i + 1))
      as_of=(--as-of "${!day}")
    fi
  done
  up "${as_of[@]}"
  run_bench_class io.anju.bench.demo.Demo "$@"
}

# In a registry of its own, on ports of its own: years pass there within a minute, and nobody else's permits with them.
life() {
  local folder=$ANJU_DATA/life told=0 part ports=()
  for part in "${PARTS[@]}"; do ports+=(-u "ANJU_${part^^}_PORT"); done
  rm -rf "$folder"
  apart() {
    env -u ANJU_ISSUER -u ANJU_URL -u ANJU_CREDENTIALS -u ANJU_KEYS -u ANJU_CLOCK "${ports[@]}" \
      ANJU_HOUSING_LOAD=320508,440305 ANJU_DATA="$folder" ANJU_PORT_BASE="${ANJU_LIFE_PORT_BASE:-18080}" "$ROOT/anju" "$@"
  }
  apart up --as-of 2025-01-25
  apart demo-life || told=$?
  apart down
  return "$told"
}

bench() {
  local name=${1:-}
  shift || true
  case $name in
    view) up; run_bench_class io.anju.bench.view.ViewBench "$@" ;;
    store) ensure_built; run_bench_class io.anju.bench.store.StoreBench "$@" ;;
    conformance) ensure_built; run_bench_class io.anju.bench.conformance.ConformanceBench "$@" ;;
    addresses) ensure_built; run_bench_class io.anju.bench.addresses.AddressBench "$@" ;;
    store-faults) ensure_built; run_bench_class io.anju.bench.store.StoreFaults "$@" ;;
    permits)
      up
      case ${1:-} in
        --race | --sweep) run_bench_class io.anju.bench.permits.PermitBench "$@" ;;
        *) run_bench_class io.anju.bench.registration.RegistrationBench "$@" ;;
      esac
      ;;
    tenancies)
      # A registry that is not running yet starts with a limit of persons to race for.
      ANJU_TENANCY_RULES=${ANJU_TENANCY_RULES:-$ROOT/infra/bench/src/main/rules/crowded.yml} up
      run_bench_class io.anju.bench.tenancies.TenancyBench "$@"
      ;;
    sync)
      # Measured with the heap the aim names; the faults and the calm beside it come with options.
      export ANJU_MEMORY_EMPLOYMENT=${ANJU_MEMORY_EMPLOYMENT:-256m}
      up --separate
      case ${1:-} in
        --interactive) shift; run_bench_class io.anju.bench.sync.InteractiveLatencyBench "$@" ;;
        *) run_bench_class io.anju.bench.sync.SyncBench "$@" ;;
      esac
      ;;
    sync-faults) up --separate; run_bench_class io.anju.bench.sync.SyncFaults "$@" ;;
    coding)
      # A million doors more to know, and what is brought in beside them.
      export ANJU_MEMORY_HOUSING=${ANJU_MEMORY_HOUSING:-512m}
      up --separate
      run_bench_class io.anju.bench.coding.CodingBench "$@"
      ;;
    kill) up --separate; run_bench_class io.anju.bench.faults.KillDuringDemo "$@" ;;
    *) fail "which one? ./anju bench addresses|view|coding|permits|tenancies|store|store-faults|conformance|sync|sync-faults|kill" ;;
  esac
}
