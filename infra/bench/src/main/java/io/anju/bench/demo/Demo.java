package io.anju.bench.demo;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.TokenRequest;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * Creates a district through the public API, verifies the views, and prints those of one person and
 * one dwelling.
 */
public final class Demo {

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final PrintStream out;

  private Demo(GatewayClient gateway, DemoPlan plan, PrintStream out) {
    this.gateway = gateway;
    this.plan = plan;
    this.out = out;
  }

  /**
   * @param options as on the command line; {@link IllegalArgumentException} names an invalid one
   */
  public static Demo of(GatewayClient gateway, List<String> options, PrintStream out) {
    return new Demo(gateway, DemoOptions.read(options.toArray(String[]::new)), out);
  }

  public static void main(String[] arguments) {
    try {
      System.exit(
          of(new GatewayClient(BenchSettings.fromEnvironment()), List.of(arguments), System.out)
                  .run()
              ? 0
              : 1);
    } catch (IllegalArgumentException | IllegalStateException error) {
      System.err.println("demo: " + error.getMessage());
      System.exit(2);
    }
  }

  /** Runs the demo; true if the views show everything that was acknowledged. */
  public boolean run() {
    long startedAt = System.nanoTime();
    var stage = new ParallelStage(out, plan.workers());
    var district = new DistrictData(gateway, plan, stage);
    out.println("  " + plan.division() + "：" + district.communities());
    out.println();
    district.createAll();
    new FirstAccounts(gateway, plan.division()).bind(district::accountHolders);
    var verification = new ViewVerification(gateway, plan);
    verification.run(stage, district.acknowledged(), district.dwellings());
    printExamples(district);
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    boolean equal = verification.written() == verification.shown();
    out.printf(
        "%n  已确认的写入 acknowledged %,d，视图中可见 shown %,d：%s%n",
        verification.written(), verification.shown(), equal ? "一致 equal" : "不一致 NOT EQUAL");
    out.printf(
        "  %,d 次请求 requests，%.0f 秒 s，平均每秒 %,.0f/s，重试 repeated %,d%n",
        gateway.calls(), seconds, gateway.calls() / seconds, gateway.retries());
    printNextSteps(district);
    return equal;
  }

  private void printExamples(DistrictData district) {
    var police = new TokenRequest("police-officer", plan.division());
    var printer = new ViewPrinter(out);
    var person =
        Arrays.stream(district.acknowledged())
            .filter(one -> one.permit() != null)
            .findFirst()
            .orElse(district.acknowledged()[0]);
    printer.show(
        "一个人 one person",
        gateway
            .get(
                police, "/api/overview/persons/" + person.person(), "Anju-Purpose", "demonstration")
            .body());
    printer.show(
        "一套房 one dwelling",
        gateway
            .get(
                police, "/api/overview/dwellings/" + person.home(), "Anju-Purpose", "demonstration")
            .body());
  }

  private void printNextSteps(DistrictData district) {
    String person = district.acknowledged()[0].person();
    out.println(
        """

          接下来可以试试 What to try next:
            TOKEN=$(./anju token police-officer --division %1$s)
            curl -H "Authorization: Bearer $TOKEN" -H 'Anju-Purpose: case-work' \\
                 http://localhost:8080/api/overview/persons/%2$s
            curl -H "Authorization: Bearer $(./anju token resident --person %2$s)" \\
                 http://localhost:8080/api/me/accesses        # 谁看过我 who looked at me
            open http://localhost:8080/docs                   # the whole API
            ./anju status; ./anju down; ./anju up             # everything is still there
        """
            .formatted(plan.division(), person));
  }
}
