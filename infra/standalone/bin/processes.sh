# The JVMs that ./anju has started. A process is known by its file run/NAME.pid; a part that is up by run/PART.part,
# which the part writes itself. A number alone proves nothing: the process must also be one of ours.

MAIN=io.anju.standalone.Anju
AOT_OPTIONS=()

is_ours() { # PID; read word by word: a pipe whose reader leaves at the first match fails now and then
  local word
  [ -n "$1" ] && [ -r "/proc/$1/cmdline" ] || return 1
  while IFS= read -r -d '' word; do
    [ "$word" = "$MAIN" ] && return 0
  done < "/proc/$1/cmdline" 2> /dev/null
  return 1
}

process_pid() { # NAME: the process id if it runs
  local pid
  [ -f "$RUN/$1.pid" ] && read -r pid < "$RUN/$1.pid" && is_ours "$pid" && echo "$pid"
}

process_names() { # those that run
  local file name
  for file in "$RUN"/*.pid; do
    [ -f "$file" ] || continue
    name=$(basename "$file" .pid)
    process_pid "$name" > /dev/null && echo "$name"
  done
}

parts_in() { # NAME: the parts a process was started with
  tr '\0' ' ' < "/proc/$(process_pid "$1")/cmdline" 2> /dev/null | sed "s/.*$MAIN //"
}

process_of() { # PART: the name of the running process that has it
  local name
  for name in $(process_names); do
    case " $(parts_in "$name") " in *" $1 "*) echo "$name"; return 0 ;; esac
  done
  return 1
}

is_up() { # PART
  local pid
  [ -f "$RUN/$1.part" ] && read -r pid _ < "$RUN/$1.part" && is_ours "$pid"
}

# A heap that grows is collected whole at each step, for a third of a second where it is large; so is one whose classes outgrow what they began with.
first_heap_of() { # NAME
  if [ "$1" = registry ]; then heap_of "$1"; else echo 48m; fi
}

jvm_options() { # NAME
  local heap
  heap=$(heap_of "$1")
  # Mapping the AOT cache where it was made for leaves its pages as they are on disk, so JVMs share them.
  printf '%s\n' -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 "-Xmx$heap" "-Xms$(first_heap_of "$1")" -Xss512k -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
    -XX:ReservedCodeCacheSize=192m -XX:MetaspaceSize=192m '-Xlog:aot*=error' -XX:+ExitOnOutOfMemoryError \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dio.netty.leakDetection.level=disabled -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai
}

launch() { # NAME PART...: starts one JVM; returns at once
  local name=$1 options=() aot=()
  shift
  mkdir -p "$RUN" "$LOGS"
  mapfile -t options < <(jvm_options "$name")
  if [ ${#AOT_OPTIONS[@]} -gt 0 ]; then
    aot=("${AOT_OPTIONS[@]}")
  elif [ -f "$APP/anju.aot" ] && [ "${ANJU_AOT:-on}" != off ]; then
    aot=("-XX:AOTCache=$(readlink -f "$APP")/anju.aot")
  fi
  rotate "$LOGS/$name.log"
  local part
  for part in "$@"; do rm -f "$RUN/$part.part"; done
  # Two arenas: glibc's eight a core keep what RocksDB and Netty gave back.
  # shellcheck disable=SC2086 # ANJU_JAVA_OPTS is a list of options
  MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2} setsid "$JAVA" "${options[@]}" "${aot[@]}" ${ANJU_JAVA_OPTS:-} -cp "$(< "$APP/classpath")" "$MAIN" "$@" \
    >> "$LOGS/$name.log" 2>&1 < /dev/null 9>&- &
  echo $! > "$RUN/$name.pid"
}

rotate() { # FILE: keeps the log of one earlier life once it has grown
  if [ -f "$1" ] && [ "$(stat -c %s "$1")" -gt 20000000 ]; then mv "$1" "$1.1"; fi
}

stop_process() { # NAME [SECONDS]: asks it to stop, and insists only when it does not
  local name=$1 patience=${2:-60} pid begun
  pid=$(process_pid "$name") || { rm -f "$RUN/$name.pid"; return 0; }
  kill -TERM "$pid"
  begun=$(now_ms)
  while is_ours "$pid"; do
    if [ $(($(now_ms) - begun)) -gt $((patience * 1000)) ]; then
      say "$name does not stop; ending it (nothing acknowledged is lost)"
      kill -KILL "$pid" 2> /dev/null || true
    fi
    sleep 0.05
  done
  rm -f "$RUN/$name.pid"
}
