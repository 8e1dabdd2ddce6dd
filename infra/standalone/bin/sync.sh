# Files of labour bureaus: sent by ranges, followed row by row, what was refused saved beside them.

sync_file() {
  local kind=${1:-} file='' mode=delta division='' confirmed='' lang=zh
  case $kind in
    employment | insurance | enterprise) shift ;;
    *) fail "which kind? ./anju sync employment|insurance|enterprise FILE [--mode delta|full] [--division CODE] [--confirmed] [--lang zh|en]" ;;
  esac
  while [ $# -gt 0 ]; do
    case $1 in
      --mode)
        case ${2:-} in delta | full) mode=$2 ;; *) fail "--mode is delta or full" ;; esac
        shift 2
        ;;
      --division) [[ ${2:-} =~ ^[0-9]{2,12}$ ]] || fail "--division is digits"; division=$2; shift 2 ;;
      --lang) lang=$(language "${2:-}"); shift 2 ;;
      --confirmed) confirmed=confirmed; shift ;;
      --*) fail "'$1' is not an option of sync: --mode, --division, --confirmed, --lang" ;;
      *) file=$(file_asked "$file" "$1"); shift ;;
    esac
  done
  file_there "$file" "./anju sync $kind FILE"
  send_file "$kind" "$mode" "$confirmed" "$lang" "$file" labour-clerk "$division"
}

file_asked() { # BEFORE FILE: its path from where the command was given, unless there was one before
  [ -z "$1" ] || fail "one file at a time: '$2' is one more"
  case $2 in
    /*) printf '%s' "$2" ;;
    *) printf '%s' "$OLDPWD/$2" ;; # the command has gone to its own folder
  esac
}

file_there() { # FILE USAGE
  [ -n "$1" ] || fail "which file? $2"
  [ -f "$1" ] || fail "there is no file $1"
  [ -r "$1" ] || fail "$1 is not yours to read"
}

# kind, mode, "confirmed" or nothing, language, file, and whose token of which division or none
send_file() {
  local kind=$1 mode=$2 confirmed=$3 lang=$4 file=$5 role=$6 division=$7
  ensure_built
  [ -t 2 ] && export ANJU_TERMINAL=yes
  "$JAVA" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Duser.timezone=Asia/Shanghai -cp "$(< "$APP/classpath")" io.anju.standalone.upload.FileUploadMain \
    "$ANJU_URL" "$kind" "$mode" "$confirmed" "$lang" "$file" "$ROOT/anju" token "$role" ${division:+--division "$division"}
}
