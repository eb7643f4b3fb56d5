#!/bin/bash
# A throwaway WordPress for `npm run wordpress`: from Debian trixie, unpacked and not installed, or with WP=6.1 the one
# of bookworm. MariaDB on a socket, PHP's own server; all of it lies in $W. As root on Debian, with its mirror only.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
W=${W:?a folder for it}; PORT=${PORT:-8931}; WP=${WP:-6.8}
mkdir -p "$W"

# 1 PHP and MariaDB as packages (bookworm: PHP 8.2, MariaDB 10.11). --no-install-recommends keeps Apache out
if ! command -v mariadbd >/dev/null || ! command -v php >/dev/null || ! php -m | grep -q mysqli; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    php-cli php-mysql php-xml php-mbstring php-curl php-gd mariadb-server >"$W/apt.log" 2>&1
fi

# 2 WordPress itself: the .deb of trixie (or bookworm), downloaded with a private apt configuration and unpacked only
if ! [ -d "$W/site" ]; then
  suite=trixie; theme=wordpress-theme-twentytwentyfive
  if [ "$WP" = 6.1 ]; then suite=bookworm; theme=wordpress-theme-twentytwentythree; fi
  mkdir -p "$W/apt/lists/partial" "$W/apt/cache/archives/partial" "$W/debs" "$W/root"
  key=/usr/share/keyrings/debian-archive-keyring.gpg
  # the mirrors this machine's apt already uses, asked for another suite
  uris=$(apt-get indextargets --format '$(REPO_URI) $(SUITE)' | sort -u)
  main=$(awk '!/security|updates|backports/ {print $1; exit}' <<<"$uris"); security=$(awk '/security/ {print $1; exit}' <<<"$uris")
  printf 'deb [signed-by=%s] %s %s main\ndeb [signed-by=%s] %s %s-security main\n' \
    $key "$main" $suite $key "$security" $suite >"$W/apt/sources.list"
  A=(-o "Dir::Etc::sourcelist=$W/apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$W/apt/lists" -o "Dir::Cache=$W/apt/cache" -o APT::Sandbox::User=root)
  apt-get "${A[@]}" update -qq
  (cd "$W/debs" && apt-get "${A[@]}" download -qq wordpress wordpress-l10n $theme libjs-lodash libjs-underscore libjs-cropper php-getid3)
  for d in "$W"/debs/*.deb; do dpkg -x "$d" "$W/root"; done
  # Debian links to its own copies of some libraries: those links lead into the unpacked tree, and are then resolved
  find "$W/root" -type l -lname '/*' | while read -r l; do ln -sfn "$W/root$(readlink "$l")" "$l"; done
  cp -rL "$W/root/usr/share/wordpress" "$W/site" 2>"$W/cp.log" || true # one link (certificates) leads out of the tree; not needed
  cp -rL "$W/root/var/lib/wordpress/wp-content/." "$W/site/wp-content/" 2>/dev/null || true
  mkdir -p "$W/site/wp-content/uploads" "$W/site/wp-content/mu-plugins"
fi

# 3 a database of its own, on a socket
if ! [ -d "$W/db/mysql" ]; then
  mariadb-install-db --no-defaults --datadir="$W/db" --auth-root-authentication-method=normal --user="$(id -un)" >"$W/db.log" 2>&1
fi
if ! { [ -f "$W/db.pid" ] && kill -0 "$(cat "$W/db.pid")" 2>/dev/null; }; then
  rm -f "$W/db.sock"
  mariadbd --no-defaults --datadir="$W/db" --socket="$W/db.sock" --pid-file="$W/db.pid" --skip-networking \
    --user="$(id -un)" --innodb-buffer-pool-size=64M >>"$W/db.log" 2>&1 &
  for _ in $(seq 60); do [ -S "$W/db.sock" ] && break; sleep 0.5; done
fi
mariadb --no-defaults -S "$W/db.sock" -u root -e \
  "create database if not exists wp character set utf8mb4; create user if not exists wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost;"

# 4 configuration and installation
cat >"$W/site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'wp');
define('DB_HOST', 'localhost:$W/db.sock'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY','SECURE_AUTH_KEY','LOGGED_IN_KEY','NONCE_KEY','AUTH_SALT','SECURE_AUTH_SALT','LOGGED_IN_SALT','NONCE_SALT'] as \$k) define(\$k, 'only-a-test-' . \$k);
// While the file is there, the site is one of a network; \`NETWORK\` is set while that is installed.
\$is_network = file_exists(__DIR__ . '/network') || getenv('NETWORK');
\$table_prefix = \$is_network ? 'net_' : 'wp_';
if (\$is_network && !getenv('NETWORK')) {
  define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', '127.0.0.1:$PORT'); define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);
}
define('WP_HOME', 'http://127.0.0.1:$PORT'); define('WP_SITEURL', 'http://127.0.0.1:$PORT');
define('WP_ENVIRONMENT_TYPE', 'local'); // application passwords without https
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
for network in '' 1; do
  W="$W" PORT="$PORT" NETWORK=$network php -d sendmail_path=/bin/true "$here/install.php"
done

# 5 PHP's own server
if ! { [ -f "$W/php.pid" ] && kill -0 "$(cat "$W/php.pid")" 2>/dev/null; }; then
  PHP_CLI_SERVER_WORKERS=2 php -d sendmail_path=/bin/true -S 127.0.0.1:"$PORT" -t "$W/site" "$here/router.php" >"$W/php.log" 2>&1 &
  echo $! >"$W/php.pid"
  for _ in $(seq 30); do curl -s -o /dev/null "http://127.0.0.1:$PORT/" && break; sleep 0.3; done
fi
echo "http://127.0.0.1:$PORT  users: admin, editor, author, contributor; password: pass"
