package io.anju.bench.conformance;

import com.mongodb.client.MongoClients;
import io.anju.bench.conformance.ConformanceRun.Result;
import io.anju.bench.conformance.ConformanceRun.Verdict;
import java.util.List;

/**
 * Runs the conformance cases against a server and prints which of them it answers as MongoDB's
 * manual says. Exits with 1 if one fails.
 */
public final class ConformanceBench {
  private static final String USAGE =
      """
      usage: ./anju bench conformance <url>
        <url>  a MongoDB connection string, such as mongodb://localhost:27017
      The cases work in a database of their own, anju_conformance, which is dropped at the end.
      """;

  private ConformanceBench() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1 || arguments[0].startsWith("--")) {
      System.err.print(USAGE);
      System.exit(2);
    }
    // The driver logs through SLF4J, which would warn that it has no provider here.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    List<Result> results;
    try (var client = MongoClients.create(arguments[0])) {
      results = new ConformanceRun(client).run(ConformanceCase.all());
    }
    System.out.print(table(results));
    System.exit(count(results, Verdict.FAILED) == 0 ? 0 : 1);
  }

  static String table(List<Result> results) {
    var text = new StringBuilder("| case | manual | result |\n|---|---|---|\n");
    for (var result : results) {
      text.append(
          "| %s | %s | %s |%n"
              .formatted(
                  result.tested().name(),
                  result.tested().manual(),
                  switch (result.verdict()) {
                    case PASSED -> "passed";
                    case NOT_JUDGED -> "not judged";
                    case FAILED -> "**failed**: " + String.join("; ", result.differences());
                  }));
    }
    return text.append(
            "%n%d of %d passed, %d failed, %d not judged%n"
                .formatted(
                    count(results, Verdict.PASSED),
                    results.size(),
                    count(results, Verdict.FAILED),
                    count(results, Verdict.NOT_JUDGED)))
        .toString();
  }

  private static long count(List<Result> results, Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).count();
  }
}
