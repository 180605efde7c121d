import { headerRules, headersOf, pathPattern } from "./site-headers.ts";

/** Where a server finds the built site, and where it is found itself. */
export interface HostPlace {
  readonly port: number;
  /** The one address of the machine to be reached at; all of them if not given. */
  readonly address?: string;
  /** The folder that the host serves, absolute. */
  readonly root: string;
  /** The folder of the host that the site stands in, with a slash at both ends; "/" for all of the host. */
  readonly base: string;
}

const written = "Written by `npm run deploy:configs` from scripts/deploy/: change it there.";

/** For the `http` part of nginx, as a file of `conf.d/`. */
export function nginxConfig({ port, address, root, base }: HostPlace): string {
  const rules = headerRules("$scheme://$http_host");
  const variable = (header: string) => `$silk_ledger_${header.toLowerCase().replaceAll("-", "_")}`;
  const maps = rules
    .filter(({ values }) => values.length > 0)
    .map(({ name, values, otherwise = "" }) =>
      [
        `map $uri ${variable(name)} {`,
        `    default "${otherwise}";`,
        ...values.map(([kind, value]) => `    "~${pathPattern(kind)}" "${value}";`),
        "}",
      ].join("\n"),
    );
  const headers = rules.map(
    ({ name, values, otherwise }) =>
      `    add_header ${name} ${values.length > 0 ? variable(name) : `"${otherwise}"`} always;`,
  );
  return `# ${written}
# Brotli needs its module (Debian: libnginx-mod-http-brotli-static); without it, take its one line out.

# A file's headers by its path. A header without a value is not sent.
${maps.join("\n\n")}

server {
    listen ${address ? `${address}:` : ""}${port};
    root ${root};
    index index.html;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/csv text/javascript application/javascript application/json image/svg+xml application/xml text/xml;

    # The build has compressed every file of letters: it is sent as it stands.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

${headers.join("\n")}

    # A folder without a page is no page.
    error_page 403 =404 ${base}404.html;
    error_page 404 ${base}404.html;

    location ~ \\.csv$ {
        types {}
        default_type text/csv;
    }
}
`;
}

/** A whole Caddyfile. TLS is left to who puts a name in the place of the port. */
export function caddyfile({ port, address, root, base }: HostPlace): string {
  const origin = "{scheme}://{hostport}";
  const rules = headerRules(origin);
  const kinds = [...new Set(rules.flatMap(({ values }) => values.map(([kind]) => kind)))];
  const matchers = kinds.map((kind) => `\t\t@${kind} path_regexp ${kind} ${pathPattern(kind)}`);
  const headers = rules.flatMap(({ name, values, otherwise }) => [
    ...(otherwise === undefined ? [] : [`\t\theader ${name} "${otherwise}"`]),
    // A later line overrides: the first kind that fits comes last.
    ...values.toReversed().map(([kind, value]) => `\t\theader @${kind} ${name} "${value}"`),
  ]);
  const notFound = [...headersOf(`${base}404.html`, origin)].map(([name, value]) => `\t\theader ${name} "${value}"`);
  return `# ${written}
{
	admin off
	auto_https off
}

:${port} {
${address ? `\tbind ${address}\n` : ""}	root * ${root}
	header -Server
	route {
${matchers.join("\n")}
${headers.join("\n")}
		# Or the server would forget the view that the address asks for.
		@folder {
			not path */
			file {path}/index.html
			expression \`{query} != ""\`
		}
		redir @folder {path}/?{query} 301
	}
	file_server {
		# The build has compressed every file of letters: it is sent as it stands.
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
${notFound.join("\n")}
		header -Access-Control-Allow-Origin
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** For the server's configuration. What stands inside `<Directory>` may be an `.htaccess` as well. */
export function apacheConfig({ root, base }: Pick<HostPlace, "root" | "base">): string {
  const origin = "%{REQUEST_SCHEME}://%{HTTP_HOST}";
  const headers = headerRules(origin).flatMap(({ name, values, otherwise }) => [
    ...(otherwise === undefined ? [] : [`    Header always set ${name} "${otherwise}"`]),
    // A later line overrides: the first kind that fits comes last.
    ...values
      .toReversed()
      .flatMap(([kind, value]) => [
        `    <If "%{REQUEST_URI} =~ m#${pathPattern(kind).replace(/\$$/, String.raw`(\.br|\.gz)?$`)}#">`,
        `        Header always set ${name} "${value.includes(origin) ? "expr=" : ""}${value}"`,
        "    </If>",
      ]),
  ]);
  return `# ${written}
# Needs mod_headers and mod_rewrite (Debian: a2enmod headers rewrite).
<Directory "${root}">
    Options -Indexes -MultiViews +FollowSymLinks
    AllowOverride None
    Require all granted
    DirectoryIndex index.html
    ErrorDocument 404 ${base}404.html
    FileETag MTime Size

${headers.join("\n")}

    AddType text/csv .csv
    AddType text/javascript .js
    AddCharset utf-8 .html .js .css .csv .json .geojson .svg .txt .xml

    # The build has compressed every file of letters: it is sent as it stands.
    RemoveType .gz
    AddEncoding br .br
    AddEncoding gzip .gz
    Header merge Vary Accept-Encoding
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+\\.(html|js|css|json|geojson|svg|csv|txt|xml))$ $1.br [L]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+\\.(html|js|css|json|geojson|svg|csv|txt|xml))$ $1.gz [L]

    # A folder without a page is no page.
    RewriteCond %{REQUEST_FILENAME} -d
    RewriteCond %{REQUEST_FILENAME}/index.html !-f
    RewriteRule ^ - [R=404,L]
</Directory>
`;
}
