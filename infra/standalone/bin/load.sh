# Tables of buildings and dwellings, coded by the file, and releases of the list of divisions, in the manner of sync.sh.

load_file() {
  local kind=${1:-} file='' division='' lang=zh
  case $kind in
    buildings | dwellings | divisions) shift ;;
    *) fail "which kind? ./anju load buildings|dwellings|divisions FILE [--division CODE] [--lang zh|en]" ;;
  esac
  while [ $# -gt 0 ]; do
    case $1 in
      --division) [[ ${2:-} =~ ^[0-9]{2,12}$ ]] || fail "--division is digits"; division=$2; shift 2 ;;
      --lang) lang=$(language "${2:-}"); shift 2 ;;
      --*) fail "'$1' is not an option of load: --division, --lang" ;;
      *) file=$(file_asked "$file" "$1"); shift ;;
    esac
  done
  file_there "$file" "./anju load $kind FILE"
  send_file "$kind" delta "" "$lang" "$file" housing-officer "$division"
}
