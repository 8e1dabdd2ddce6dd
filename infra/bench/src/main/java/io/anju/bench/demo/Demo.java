package io.anju.bench.demo;

import io.anju.bench.client.Gateway;
import io.anju.bench.client.Mandate;
import io.anju.bench.client.Settings;
import io.anju.bench.client.Stage;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** Brings a district to life through the public API, counts, and shows one person and one dwelling whole. */
public final class Demo {

  private final Gateway gateway;
  private final Plan plan;
  private final PrintStream out;

  private Demo(Gateway gateway, Plan plan, PrintStream out) {
    this.gateway = gateway;
    this.plan = plan;
    this.out = out;
  }

  /** @param options as on the command line; {@link IllegalArgumentException} names the one that is wrong */
  public static Demo of(Gateway gateway, List<String> options, PrintStream out) {
    return new Demo(gateway, Options.read(options.toArray(String[]::new)), out);
  }

  public static void main(String[] arguments) {
    try {
      System.exit(of(new Gateway(Settings.fromEnvironment()), List.of(arguments), System.out).run() ? 0 : 1);
    } catch (IllegalArgumentException | IllegalStateException told) {
      System.err.println("demo: " + told.getMessage());
      System.exit(2);
    }
  }

  /** Whether the views show everything that was acknowledged. */
  public boolean run() {
    long began = System.nanoTime();
    var stage = new Stage(out, plan.workers());
    var district = new District(gateway, plan, stage);
    district.explore();
    out.println("  " + plan.division() + "：" + district.communities());
    out.println();
    district.fill();
    var count = new Count(gateway, plan);
    count.run(stage, district.acknowledged(), district.dwellings());
    show(district);
    double seconds = (System.nanoTime() - began) / 1e9;
    boolean equal = count.written() == count.shown();
    out.printf("%n  已确认的写入 acknowledged %,d，视图中可见 shown %,d：%s%n", count.written(), count.shown(), equal ? "一致 equal" : "不一致 NOT EQUAL");
    out.printf("  %,d 次请求 requests，%.0f 秒 s，平均每秒 %,.0f/s，重试 repeated %,d%n", gateway.calls(), seconds, gateway.calls() / seconds, gateway.repeats());
    next(district);
    return equal;
  }

  private void show(District district) {
    var police = new Mandate("police-officer", plan.division());
    var picture = new Picture(out);
    var person = Arrays.stream(district.acknowledged()).filter(one -> one.permit() != null).findFirst().orElse(district.acknowledged()[0]);
    picture.show("一个人 one person", gateway.get(police, "/api/overview/persons/" + person.person(), "Anju-Purpose", "demonstration").body());
    picture.show("一套房 one dwelling", gateway.get(police, "/api/overview/dwellings/" + person.home(), "Anju-Purpose", "demonstration").body());
  }

  private void next(District district) {
    String person = district.acknowledged()[0].person();
    out.println("""

          接下来可以试试 What to try next:
            TOKEN=$(./anju token police-officer --division %1$s)
            curl -H "Authorization: Bearer $TOKEN" -H 'Anju-Purpose: case-work' \\
                 http://localhost:8080/api/overview/persons/%2$s
            curl -H "Authorization: Bearer $(./anju token resident --person %2$s)" \\
                 http://localhost:8080/api/me/accesses        # 谁看过我 who looked at me
            open http://localhost:8080/docs                   # the whole API
            ./anju status; ./anju down; ./anju up             # everything is still there
        """.formatted(plan.division(), person));
  }
}
