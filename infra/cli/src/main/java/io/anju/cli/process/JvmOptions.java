package io.anju.cli.process;

import io.anju.cli.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The options of the Java processes that are started from here. */
public final class JvmOptions {

  private static final String FIRST_HEAP = "48m";

  private JvmOptions() {}

  /** Of a process that runs parts: small, and quick to start. */
  static List<String> ofParts(Settings settings, String process) {
    var heap = settings.heap(process);
    // A heap that grows is collected whole at each step, for a third of a second where it is large.
    var firstHeap = process.equals("registry") ? heap : FIRST_HEAP;
    var options =
        new ArrayList<>(
            List.of(
                // The AOT cache mapped at its own address keeps its pages as they are on disk, so
                // that processes share them.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xmx" + heap,
                "-Xms" + firstHeap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:ReservedCodeCacheSize=192m",
                "-XX:MetaspaceSize=192m",
                "-Xlog:aot*=error",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dio.netty.leakDetection.level=disabled"));
    options.addAll(common());
    return options;
  }

  /** Of the registry's own tools: one short task with little memory. */
  public static List<String> ofTool(String heap) {
    var options =
        new ArrayList<>(
            List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
    options.addAll(common());
    return options;
  }

  private static List<String> common() {
    return List.of(
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dfile.encoding=UTF-8",
        "-Duser.timezone=Asia/Shanghai");
  }

  /** What {@code ANJU_JAVA_OPTS} adds, separated by spaces. */
  static List<String> added(Settings settings) {
    return settings.get("ANJU_JAVA_OPTS").stream()
        .flatMap(options -> Stream.of(options.split("\\s+")))
        .toList();
  }
}
