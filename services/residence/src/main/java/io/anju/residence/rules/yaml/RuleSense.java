package io.anju.residence.rules.yaml;

import io.anju.codes.Checked;
import io.anju.codes.DivisionCode;
import io.anju.residence.rules.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of one rule set: codes that exist, dates in order, nothing told twice, nothing out of reach. */
final class RuleSense {

  /** Lists whose items are known by a field of theirs. */
  private static final List<String[]> KNOWN_BY = List.of(new String[] {"/materials", "code"}, new String[] {"/endings", "code"},
      new String[] {"/entitlements", "code"}, new String[] {"/settlement", "size"}, new String[] {"/points/indicators", "code"},
      new String[] {"/declarations/exemptions", "code"});

  private final YamlTree tree;
  private final List<RuleFlaw> flaws = new ArrayList<>();

  RuleSense(YamlTree tree) {
    this.tree = tree;
  }

  List<RuleFlaw> flaws() {
    divisionsExist();
    datesAreInOrder();
    KNOWN_BY.forEach(list -> nothingTwice(list[0], list[1]));
    oneWindow();
    everyLapseHasGrace();
    bandsRise();
    var conditions = new ConditionSense(tree, this::flaw);
    conditions.look("/grant");
    conditions.look("/endorsement/keeping");
    conditionsOf("/entitlements", conditions);
    conditionsOf("/settlement", conditions);
    return List.copyOf(flaws);
  }

  private void divisionsExist() {
    var divisions = tree.root().at("/divisions");
    for (int i = 0; i < divisions.size(); i++) {
      if (DivisionCode.check(divisions.get(i).asString("")) instanceof Checked.Invalid<DivisionCode>) {
        flaw("/divisions/" + i, "没有这样的行政区划代码", "is no division");
      }
    }
  }

  private void datesAreInOrder() {
    String from = tree.root().path("from").asString("");
    String until = tree.root().path("until").asString("");
    if (!until.isEmpty() && until.compareTo(from) <= 0) {
      flaw("/until", "不晚于 from，永远不会生效", "is not after from: it would never be in force");
    }
  }

  private void nothingTwice(String list, String field) {
    var items = tree.root().at(list);
    var seen = new HashSet<String>();
    for (int i = 0; i < items.size(); i++) {
      String code = items.get(i).path(field).asString("");
      if (!code.isEmpty() && !seen.add(code)) {
        flaw(list + "/" + i + "/" + field, "“" + code + "”重复出现", "'" + code + "' is told twice");
      }
    }
  }

  private void oneWindow() {
    var endorsement = tree.root().path("endorsement");
    if (endorsement.isObject() && endorsement.has("windowMonths") == endorsement.has("windowDays")) {
      flaw("/endorsement", "windowMonths 与 windowDays 须且只须有一项", "needs either windowMonths or windowDays");
    }
  }

  private void everyLapseHasGrace() {
    var dormancy = tree.root().path("dormancy");
    Set<String> grace = Set.copyOf(dormancy.path("graceDays").propertyNames());
    dormancy.path("grounds").properties().forEach(ground -> {
      for (int i = 0; i < ground.getValue().size(); i++) {
        String kind = ground.getValue().get(i).asString("");
        if (!grace.contains(kind)) {
          flaw("/dormancy/grounds/" + ground.getKey() + "/" + i, "“" + kind + "”没有宽限期（graceDays）",
              "'" + kind + "' has no grace period in graceDays");
        }
      }
    });
  }

  private void bandsRise() {
    var indicators = tree.root().at("/points/indicators");
    for (int i = 0; i < indicators.size(); i++) {
      String at = "/points/indicators/" + i;
      var bands = indicators.get(i).path("bands");
      boolean confirmed = indicators.get(i).path("counts").asString("").equals("CONFIRMED");
      if (confirmed != indicators.get(i).has("choices") || confirmed == indicators.get(i).has("bands")) {
        flaw(at, "CONFIRMED 指标用 choices，其他指标用 bands", "needs choices where it counts CONFIRMED, and bands otherwise");
      }
      for (int band = 1; band < bands.size(); band++) {
        if (bands.get(band).path("from").asInt(0) <= bands.get(band - 1).path("from").asInt(0)) {
          flaw(at + "/bands/" + band + "/from", "不大于前一档，永远不会用到", "is not above the band before it: it is out of reach");
        }
      }
    }
  }

  private void conditionsOf(String list, ConditionSense conditions) {
    for (int i = 0; i < tree.root().at(list).size(); i++) {
      if (tree.root().at(list + "/" + i).has("condition")) {
        conditions.look(list + "/" + i + "/condition");
      }
    }
  }

  private void flaw(String field, String zh, String en) {
    flaws.add(new RuleFlaw(tree.placeOf(field), field, new Text(zh, en)));
  }
}
