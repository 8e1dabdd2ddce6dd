# What this machine lacks, and how to get it.

ILL=''

well() { printf '  ok    %s\n' "$*"; }
ill() { printf '  LACK  %s\n' "$*"; ILL=yes; }
note() { printf '  note  %s\n' "$*"; }

doctor() {
  echo 'To run:'
  check_jdk
  check_tool curl 'Debian: apt-get install curl'
  check_memory
  check_disk
  check_ports
  echo 'To build:'
  check_tool mvn 'Debian: apt-get install maven'
  check_node
  if is_built; then well 'built'; else note 'not built yet; ./anju up builds'; fi
  echo 'The data:'
  check_store
  [ -z "$ILL" ]
}

check_jdk() {
  local home
  if home=$(find_jdk); then well "JDK $(jdk_version "$home") at $home"; else ill "$(jdk_hint)"; fi
}

check_tool() { # NAME HINT
  if command -v "$1" > /dev/null; then well "$1"; else ill "$1 is missing. $2"; fi
}

check_node() {
  local version
  if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
    ill 'node and npm are missing; the build takes the divisions from npm. Debian: apt-get install nodejs npm'
    return
  fi
  version=$(node --version)
  version=${version#v}
  if [ "${version%%.*}" -ge 20 ]; then well "node $version, npm"; else ill "node is $version; 20 or newer is needed"; fi
}

check_memory() {
  local free
  free=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo 2> /dev/null || true)
  if [ -z "$free" ]; then note 'cannot tell how much memory is free; 2 GB are needed'
  elif [ "$free" -ge 2000 ] || [ -n "$(process_names)" ]; then well "$free MB of memory free"
  else ill "only $free MB of memory are free; 2000 MB are needed (close something, or lower ANJU_MEMORY_REGISTRY)"
  fi
}

check_disk() {
  local free folder=$ANJU_DATA
  while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
  free=$(df -Pm "$folder" | awk 'NR == 2 { print $4 }')
  if [ "$free" -ge 2000 ]; then well "$free MB of disk free at $folder"
  else ill "only $free MB of disk are free at $folder; 2000 MB are needed (set ANJU_DATA to a larger disk)"; fi
}

check_ports() {
  local part port taken=''
  for part in "${PARTS[@]}"; do
    is_elsewhere "$part" && continue
    process_of "$part" > /dev/null && continue
    port=$(port_of "$part")
    if (: > "/dev/tcp/127.0.0.1/$port") 2> /dev/null; then
      ill "port $port, wanted by $part, is taken by another program. Set ANJU_${part^^}_PORT or ANJU_PORT_BASE"
      taken=yes
    fi
  done
  [ -n "$taken" ] || well 'ports free, or ours'
}

check_store() {
  if is_elsewhere store; then note 'the store is elsewhere (ANJU_MONGODB_URI)'; return; fi
  if [ ! -d "$ANJU_DATA/store" ]; then note "no data yet at $ANJU_DATA"; return; fi
  if ! is_built || ! find_jdk > /dev/null; then note 'the store cannot be checked before Anju is built'; return; fi
  use_jdk
  process_of store > /dev/null || rm -f "$RUN/store.check"
  local findings
  if findings=$("$JAVA" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -cp "$(< "$APP/classpath")" io.anju.standalone.StoreCheck 2>&1); then
    well "the store is sound: documents, indexes, counts and checksums agree"
  else
    ill "the store is not sound:"
    printf '%s\n' "$findings" | sed 's/^/          /'
  fi
}
