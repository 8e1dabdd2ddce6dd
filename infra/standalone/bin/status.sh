# What runs, and how well.

status() {
  local part name pid total=0 shared=0 rss pss down=''
  printf '%-11s %-6s %-9s %s\n' part port state JVM
  for part in "${PARTS[@]}"; do
    if is_elsewhere "$part"; then
      printf '%-11s %-6s %-9s\n' "$part" - elsewhere
    elif name=$(process_of "$part"); then
      printf '%-11s %-6s %-9s %s\n' "$part" "$(port_of "$part")" "$(health_of "$part")" "$name ($(process_pid "$name"))"
    else
      printf '%-11s %-6s %-9s\n' "$part" "$(port_of "$part")" down
      down=yes
    fi
  done
  for name in $(process_names); do
    pid=$(process_pid "$name")
    rss=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status")
    pss=$(awk '/^Pss:/ { print int($2 / 1024) }' "/proc/$pid/smaps_rollup")
    total=$((total + rss))
    shared=$((shared + pss))
    printf 'JVM %-9s %4d MB, up since %s\n' "$name" "$rss" "$(stat -c %y "$RUN/$name.pid" | cut -c1-19)"
  done
  [ "$total" -eq 0 ] || echo "together $total MB ($shared MB with shared pages counted once); data in $ANJU_DATA"
  [ -z "$down" ]
}

health_of() { # PART: up, starting, or what its readiness says
  is_up "$1" || { echo starting; return; }
  case $1 in
    broker | store) echo up; return ;;
  esac
  local answer
  answer=$(curl -s --max-time 3 "http://127.0.0.1:$(port_of "$1")/actuator/health/readiness" |
    sed -n 's/.*"status" *: *"\([A-Z_]*\)".*/\1/p')
  case $answer in
    UP) echo up ;;
    '') echo silent ;;
    *) echo "${answer,,}" ;;
  esac
}
