import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.*;
import java.net.BindException;
import java.nio.channels.*;
import java.nio.file.*;
import java.time.Duration;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.*;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.*;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j Community in this process, on 127.0.0.1 only, for as long as standard input stays open.
 *
 * Arguments: DATA_DIR PORT (0: any free port) PAGE_CACHE_MB PLAN_MINUTES (how long the plan of a query is kept at least,
 * however much the graph changes meanwhile; 0: as long as Neo4j keeps it by itself). Standard input: the password of user "neo4j"
 * on the first line; end of file means stop, so the database ends with its parent, however the parent ends.
 * Standard output: exactly one line of JSON, {"ready":true,"uri":...,"pid":...} or
 * {"ready":false,"reason":"locked"|"port"|"unwritable"|"other","detail":...}.
 */
public final class Neo4jLocal {
  private static final AtomicReference<DatabaseManagementService> DBMS = new AtomicReference<>();
  private static final CountDownLatch OPENED = new CountDownLatch(1);

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err); // nothing else may write to standard output
    System.setProperty("log4j.shutdownHookEnabled", "false"); // stop() stops Neo4j, and Neo4j its logs
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    String password = in.readLine();
    if (password == null) System.exit(0);
    daemon(() -> { // the parent closed our standard input, or died
      try { while (in.read() != -1) { } } catch (IOException ignored) { }
      // a store that is being created is finished first: half of one could never be opened again
      try { OPENED.await(60, TimeUnit.SECONDS); } catch (InterruptedException ignored) { }
      System.exit(0);
    });
    Runtime.getRuntime().addShutdownHook(new Thread(Neo4jLocal::stop));
    Path home = Path.of(args[0]).toAbsolutePath();
    try (FileChannel channel = FileChannel.open(home.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock(); // of the operating system: freed however this process ends
      if (lock == null) fail(out, "locked", "another process has " + home.resolve("launcher.lock"));
      GraphDatabaseAPI db = open(home, Integer.parseInt(args[1]), Long.parseLong(args[2]), Long.parseLong(args[3]), password);
      int port = db.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
          .getLocalAddress(ConnectorType.BOLT).getPort();
      out.printf("{\"ready\":true,\"uri\":\"bolt://127.0.0.1:%d\",\"pid\":%d}%n", port, ProcessHandle.current().pid());
      OPENED.countDown();
      Thread.currentThread().join(); // keeps the lock until the process ends
    } catch (Throwable e) {
      fail(out, reason(e), detail(e));
    }
  }

  private static GraphDatabaseAPI open(Path home, int port, long pageCacheMb, long planMinutes, String password) throws Exception {
    if (!Files.exists(home.resolve("data/databases/system"))) { // first start: no one may meet the default password
      int rc = new picocli.CommandLine(new SetInitialPasswordCommand(new ExecutionContext(
          home, home.resolve("conf"), new PrintStream(OutputStream.nullOutputStream()), System.err, new DefaultFileSystemAbstraction()))).execute(password);
      if (rc != 0) throw new IllegalStateException("cannot set the initial password");
    }
    DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)                    // no usage report
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)                // LOAD CSV must not read local files
        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheMb << 20)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)       // else 512 MB on disk at once
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
        .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)       // faster start, shorter debug.log
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0); // else a stop takes 10 s more
    if (planMinutes > 0) builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(planMinutes));
    DatabaseManagementService dbms = builder.build();
    DBMS.set(dbms);
    GraphDatabaseAPI db = (GraphDatabaseAPI) dbms.database("neo4j");
    if (!db.isAvailable(5_000)) throw new IllegalStateException("database neo4j is not available, see " + home.resolve("logs/debug.log"));
    return db;
  }

  private static String reason(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof FileLockException) return "locked"; // by a Neo4j that was not started from here
      if (t instanceof BindException) return "port";
      if (t instanceof AccessDeniedException) return "unwritable";
    }
    return "other";
  }

  private static String detail(Throwable e) {
    StringBuilder detail = new StringBuilder();
    for (Throwable t = e; t != null; t = t.getCause()) detail.append(t.getClass().getSimpleName()).append(": ").append(t.getMessage()).append('\n');
    return detail.toString().strip();
  }

  private static void fail(PrintStream out, String reason, String detail) {
    out.printf("{\"ready\":false,\"reason\":\"%s\",\"detail\":\"%s\"}%n", reason,
        detail.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replaceAll("\\p{Cntrl}", " "));
    OPENED.countDown();
    System.exit(1); // Neo4j's threads would keep this process alive
  }

  private static void stop() {
    daemon(() -> { // a stop that hangs is cut short: the store recovers at the next start
      try { Thread.sleep(20_000); } catch (InterruptedException ignored) { }
      Runtime.getRuntime().halt(2);
    });
    DatabaseManagementService dbms = DBMS.get();
    if (dbms != null) dbms.shutdown();
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
