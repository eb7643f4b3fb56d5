#!/bin/bash
# ends only what setup.sh started, by pid
W=${W:?the folder it lies in}
for f in php db; do
  [ -f "$W/$f.pid" ] || continue
  p=$(cat "$W/$f.pid")
  for c in $(ps -o pid= --ppid "$p"); do kill "$c" 2>/dev/null; done
  kill "$p" 2>/dev/null
  for _ in $(seq 20); do kill -0 "$p" 2>/dev/null || break; sleep 0.3; done
  rm -f "$W/$f.pid"
done
