# Starting and stopping.

# All parts in one JVM take 420 MB where two JVMs take 680 MB and nine 2 GB; so that is the usual way.
SHARED=registry

lock() {
  mkdir -p "$RUN"
  chmod 700 "$ANJU_DATA"
  exec 9> "$RUN/lock"
  flock -n 9 || { say "another ./anju is at work; waiting for it"; flock 9; }
}

unlock() { exec 9>&-; }

up() {
  local separate='' named=() part as_of=''
  while [ $# -gt 0 ]; do
    case $1 in
      --separate) separate=yes ;;
      --as-of) [ $# -gt 1 ] || fail "--as-of needs a day, such as 2027-03-01"; as_of=$2; shift ;;
      *) is_part "$1" || fail "'$1' is not a part: ${PARTS[*]}"; named+=("$1") ;;
    esac
    shift
  done
  ensure_built
  own_rules_are_right
  lock
  [ -z "$as_of" ] || move_time "$as_of"
  [ -z "${ANJU_CLOCK:-}" ] || say "BUSINESS TIME IS MOVED here, by $ANJU_CLOCK"
  local missing=()
  mapfile -t missing < <(missing_parts "${named[@]}")
  if [ ${#missing[@]} -eq 0 ]; then
    if [ ${#named[@]} -gt 0 ]; then say "already up: ${named[*]}"; else say "Anju is up already, at $ANJU_URL"; fi
    unlock
    return 0
  fi
  ports_are_free "${missing[@]}"
  # What is started beside other JVMs, or alone, gets a JVM of its own.
  [ -z "$(process_names)" ] && [ ${#named[@]} -eq 0 ] || separate=yes
  local begun
  begun=$(now_ms)
  if [ -n "$separate" ]; then
    for part in "${missing[@]}"; do launch "$part" "$part"; done
  else
    launch "$SHARED" "${missing[@]}"
  fi
  if ! await_parts "$begun" "${missing[@]}"; then
    fail "not everything is up; ./anju status says what is, ./anju logs PART says why"
  fi
  if [ ${#named[@]} -gt 0 ]; then say "up: ${named[*]}"
  else say "Anju is up at $ANJU_URL after $(seconds $(($(now_ms) - begun)))"; fi
  unlock
}

move_time() { # DAY: business time is nine in the morning of that day, and goes on from there
  local seconds
  seconds=$(date -d "$1 09:00 +0800" +%s 2> /dev/null) || fail "'$1' is not a day, such as 2027-03-01"
  if [ ! -f "$ANJU_DATA/clock" ] && [ -n "$(process_names)" ]; then
    fail "Anju runs at the machine's time; ./anju down first, and better use another ANJU_DATA: what is written is dated by it"
  fi
  echo "PT$((seconds - $(date +%s)))S" > "$ANJU_DATA/clock.next"
  mv "$ANJU_DATA/clock.next" "$ANJU_DATA/clock"
  export ANJU_CLOCK=$ANJU_DATA/clock
}

missing_parts() { # [PART...]: of those (or all), and what they need, those that do not run
  local part wanted=("$@")
  [ ${#wanted[@]} -eq 0 ] && wanted=("${PARTS[@]}")
  for part in "${PARTS[@]}"; do
    case " ${wanted[*]} $(for w in "${wanted[@]}"; do needs_of "$w"; done | paste -sd' ') " in
      *" $part "*) is_elsewhere "$part" || process_of "$part" > /dev/null || echo "$part" ;;
    esac
  done
}

ports_are_free() { # PART...
  local part port taken=''
  for part in "$@"; do
    port=$(port_of "$part")
    if port_stays_taken "$port"; then
      say "port $port, wanted by $part, is taken by another program; set ANJU_${part^^}_PORT or ANJU_PORT_BASE"
      taken=yes
    fi
  done
  [ -z "$taken" ] || exit 1
}

port_stays_taken() { # PORT: a process that has just ended may hold it a moment longer
  local try
  for try in 1 2 3 4 5 6 7 8 9 10; do
    (: > "/dev/tcp/127.0.0.1/$1") 2> /dev/null || return 1
    [ "$try" -eq 10 ] || sleep 0.2
  done
}

await_parts() { # BEGUN PART...: waits until each is up; says what did not come up
  local begun=$1 part waiting=() still said_ms=${ANJU_START_TIMEOUT:-180}
  shift
  waiting=("$@")
  [[ $begun =~ ^[0-9]+$ ]] || begun=$(now_ms)
  while [ ${#waiting[@]} -gt 0 ]; do
    still=()
    for part in "${waiting[@]}"; do
      if is_up "$part"; then
        progress_end
        say "  $part is up after $(seconds $(($(now_ms) - begun)))"
      elif ! process_of "$part" > /dev/null; then
        progress_end
        say "  $part has ended; the end of $(log_of "$part"):"
        tail -n 5 "$(log_of "$part")" | cut -c1-500 >&2
        return 1
      else
        still+=("$part")
      fi
    done
    waiting=("${still[@]}")
    [ ${#waiting[@]} -eq 0 ] && break
    progress "  starting: ${waiting[*]}  $(seconds $(($(now_ms) - begun)))"
    if [ $(($(now_ms) - begun)) -gt $((said_ms * 1000)) ]; then
      progress_end
      say "  still not up: ${waiting[*]}"
      return 1
    fi
    sleep 0.1
  done
}

down() {
  local name part names=()
  lock
  if [ $# -gt 0 ]; then
    for part in "$@"; do
      is_part "$part" || fail "'$part' is not a part: ${PARTS[*]}"
      name=$(process_of "$part") || { say "$part does not run"; continue; }
      [ "$(parts_in "$name" | wc -w)" -eq 1 ] ||
        fail "$part shares the JVM '$name' with others; ./anju up --separate gives each its own"
      names+=("$name")
    done
    stop_together "${names[@]}"
  else
    [ -n "$(process_names)" ] || { say "Anju is not up"; return 0; }
    stop_together gateway
    stop_together "$SHARED" identity residence housing employment overview ledger
    stop_together broker store
    say "Anju is down"
  fi
  unlock
}

stop_together() { # NAME...
  local name jobs=()
  for name in "$@"; do
    process_pid "$name" > /dev/null || continue
    say "stopping $name"
    stop_process "$name" &
    jobs+=($!)
  done
  [ ${#jobs[@]} -eq 0 ] || wait "${jobs[@]}"
}

log_of() { # PART: the log of the process it runs in, or last ran in
  local name
  if name=$(process_of "$1"); then echo "$LOGS/$name.log"; return; fi
  # shellcheck disable=SC2012 # names of ours hold nothing that could mislead
  ls -t "$LOGS/$1.log" "$LOGS/$SHARED.log" "$LOGS/trial.log" 2> /dev/null | head -n 1
}

logs() {
  if [ $# -gt 0 ]; then
    is_part "$1" || fail "'$1' is not a part: ${PARTS[*]}"
    local file
    file=$(log_of "$1")
    [ -n "$file" ] || fail "$1 has never run here"
    exec tail -n 50 -F "$file"
  fi
  compgen -G "$LOGS/*.log" > /dev/null || fail "nothing has run here yet"
  exec tail -n 20 -F "$LOGS"/*.log
}
