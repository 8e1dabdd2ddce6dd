# Where everything is: ANJU_* from the environment, or a good default. The JVMs read the same variables.

PARTS=(broker store identity residence housing employment overview ledger gateway)

set_port() { # PART USUAL OFFSET: the port of a part, unless it is set
  local name=ANJU_${1^^}_PORT usual=$2
  [ -n "${ANJU_PORT_BASE:-}" ] && usual=$((ANJU_PORT_BASE + $3))
  export "$name=${!name:-$usual}"
  [[ ${!name} =~ ^[0-9]{1,5}$ ]] || fail "$name is not a port: '${!name}'"
}

[[ ${ANJU_PORT_BASE:-0} =~ ^[0-9]{1,5}$ ]] || fail "ANJU_PORT_BASE is not a port: '$ANJU_PORT_BASE'"

set_port gateway 8080 0
set_port residence 8081 1
set_port housing 8082 2
set_port employment 8083 3
set_port overview 8084 4
set_port ledger 8085 5
set_port identity 9000 6
set_port broker 9092 7
set_port store 27017 8

ANJU_DATA=$(realpath -m "${ANJU_DATA:-$ROOT/data}")
ANJU_ISSUER=${ANJU_ISSUER:-http://localhost:$ANJU_IDENTITY_PORT}
ANJU_URL=${ANJU_URL:-http://localhost:$ANJU_GATEWAY_PORT}
ANJU_CREDENTIALS=${ANJU_CREDENTIALS:-$ANJU_DATA/identity/credentials.json}
export ANJU_DATA ANJU_ISSUER ANJU_URL ANJU_CREDENTIALS
# Time moved once stays moved: what is in the data folder is dated by it.
[ ! -f "$ANJU_DATA/clock" ] || export ANJU_CLOCK=${ANJU_CLOCK:-$ANJU_DATA/clock}
RUN=$ANJU_DATA/run
LOGS=$ANJU_DATA/logs

port_of() { local name=ANJU_${1^^}_PORT; echo "${!name}"; }

is_part() { local part; for part in "${PARTS[@]}"; do [ "$part" = "$1" ] && return 0; done; return 1; }

is_elsewhere() { # PART: a real MongoDB or Kafka was named instead
  case $1 in
    broker) [ -n "${ANJU_KAFKA:-}" ] ;;
    store) [ -n "${ANJU_MONGODB_URI:-}" ] ;;
    *) false ;;
  esac
}

needs_of() {
  case $1 in
    residence | housing | employment | overview | ledger) echo broker store ;;
  esac
}

heap_of() { # PROCESS
  local name=ANJU_MEMORY_${1^^}
  if [ -n "${!name:-}" ]; then echo "${!name}"; return; fi
  case $1 in
    registry | trial) echo 640m ;;
    broker | store) echo 160m ;;
    identity) echo 64m ;;
    overview) echo 160m ;;
    # It knows every door by heart: 80 MB a million of them.
    housing) echo 256m ;;
    *) echo 128m ;;
  esac
}
