/** Memory for a few tables: PostgreSQL's own default, 128 MB, is touched at each start. */
export const postgresqlconf = "shared_buffers = 4MB";
