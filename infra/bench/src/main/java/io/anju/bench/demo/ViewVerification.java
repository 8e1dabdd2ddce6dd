package io.anju.bench.demo;

import io.anju.bench.client.Await;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.ParallelStage;
import io.anju.bench.client.TokenRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.JsonNode;

/** Compares what was acknowledged with what the views show, by person and by dwelling. */
final class ViewVerification {

  private static final String PURPOSE = "verification";

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final TokenRequest police;
  private final LongAdder written = new LongAdder();
  private final LongAdder shown = new LongAdder();

  ViewVerification(GatewayClient gateway, DemoPlan plan) {
    this.gateway = gateway;
    this.plan = plan;
    this.police = new TokenRequest("police-officer", plan.division());
  }

  void run(ParallelStage stage, AcknowledgedWrites[] people, String[] dwellings) {
    stage.run("核对人员 person views", people.length, i -> person(people[i]));
    stage.run("核对房屋 dwelling views", dwellings.length, i -> dwelling(dwellings[i]));
  }

  long written() {
    return written.sum();
  }

  long shown() {
    return shown.sum();
  }

  private void person(AcknowledgedWrites person) {
    String path = "/api/overview/persons/" + person.person();
    var expected = new HashSet<>(person.writes().toList());
    if (person.permit() != null) {
      expected.add("ACTIVE");
    }
    verify(path, expected);
  }

  private void dwelling(String code) {
    verify("/api/overview/dwellings/" + code, Set.of(code));
  }

  private void verify(String path, Set<String> expected) {
    var texts =
        Await.until(
            () -> texts(gateway.get(police, path, "Anju-Purpose", PURPOSE).body()),
            all -> all.containsAll(expected));
    written.add(expected.size());
    shown.add(expected.stream().filter(texts::contains).count());
  }

  /** Every string value of a view. */
  private static Set<String> texts(JsonNode view) {
    var all = new HashSet<String>();
    collect(view, all);
    return all;
  }

  private static void collect(JsonNode node, Set<String> into) {
    if (node.isString()) {
      into.add(node.stringValue());
    }
    node.forEach(child -> collect(child, into));
  }
}
