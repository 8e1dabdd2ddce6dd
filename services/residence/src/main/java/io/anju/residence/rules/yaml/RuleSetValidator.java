package io.anju.residence.rules.yaml;

import io.anju.codes.DivisionCode;
import io.anju.codes.validation.Checked;
import io.anju.residence.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Checks what a schema cannot express: codes that exist, dates in order, nothing given twice,
 * nothing out of reach.
 */
final class RuleSetValidator {

  /** Lists whose items are known by a field of theirs. */
  private static final List<String[]> UNIQUE_FIELDS =
      List.of(
          new String[] {"/sources", "name"},
          new String[] {"/applicants/excluded", "who"},
          new String[] {"/materials", "code"},
          new String[] {"/endings", "code"},
          new String[] {"/entitlements", "code"},
          new String[] {"/points/indicators", "code"},
          new String[] {"/declarations/exemptions", "code"});

  private final YamlTree tree;
  private final List<RuleValidationError> errors = new ArrayList<>();

  RuleSetValidator(YamlTree tree) {
    this.tree = tree;
  }

  List<RuleValidationError> validationErrors() {
    requireKnownDivisions();
    requireDatesInOrder();
    UNIQUE_FIELDS.forEach(list -> requireUnique(list[0], list[1]));
    requireOneSettlementRuleADay();
    requireKnownCities();
    requireOneWindow();
    requireGracePeriods();
    requireAscendingBands();
    new GroundValidator(tree, this::addError).validate();
    var conditions = new ConditionValidator(tree, this::addError);
    conditions.validate("/grant");
    conditions.validate("/endorsement/keeping");
    validateConditionsOf("/entitlements", conditions);
    validateConditionsOf("/settlement", conditions);
    return List.copyOf(errors);
  }

  private void requireKnownDivisions() {
    var divisions = tree.root().at("/divisions");
    for (int i = 0; i < divisions.size(); i++) {
      if (DivisionCode.check(divisions.get(i).asString(""))
          instanceof Checked.Invalid<DivisionCode>) {
        addError("/divisions/" + i, "没有这样的行政区划代码", "is no division");
      }
    }
  }

  private void requireDatesInOrder() {
    String from = tree.root().path("from").asString("");
    String until = tree.root().path("until").asString("");
    if (!until.isEmpty() && until.compareTo(from) <= 0) {
      addError("/until", "不晚于 from，永远不会生效", "is not after from: it would never be in force");
    }
  }

  private void requireUnique(String list, String field) {
    var items = tree.root().at(list);
    var codes = new HashSet<String>();
    for (int i = 0; i < items.size(); i++) {
      String code = items.get(i).path(field).asString("");
      if (!code.isEmpty() && !codes.add(code)) {
        addError(
            list + "/" + i + "/" + field, "“" + code + "”重复出现", "'" + code + "' is given twice");
      }
    }
  }

  /** No day has two rules for one size of city. */
  private void requireOneSettlementRuleADay() {
    var rules = tree.root().at("/settlement");
    for (int i = 0; i < rules.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (sameSizeAndDay(rules.get(before), rules.get(i))) {
          String size = rules.get(i).path("size").asString("");
          addError(
              "/settlement/" + i + "/size", "“" + size + "”重复出现", "'" + size + "' is given twice");
        }
      }
    }
  }

  private static boolean sameSizeAndDay(JsonNode one, JsonNode other) {
    return one.path("size").equals(other.path("size"))
        && one.path("from").asString("").compareTo(other.path("until").asString("9999")) < 0
        && other.path("from").asString("").compareTo(one.path("until").asString("9999")) < 0;
  }

  /** Cities exist, and each has one size. */
  private void requireKnownCities() {
    var sizes = tree.root().at("/citySizes");
    var codes = new HashSet<String>();
    for (int i = 0; i < sizes.size(); i++) {
      var cities = sizes.get(i).path("cities");
      for (int city = 0; city < cities.size(); city++) {
        String code = cities.get(city).asString("");
        String at = "/citySizes/" + i + "/cities/" + city;
        if (DivisionCode.check(code) instanceof Checked.Invalid<DivisionCode>) {
          addError(at, "没有这样的行政区划代码", "is no division");
        } else if (!codes.add(code)) {
          addError(at, "“" + code + "”重复出现", "'" + code + "' is given twice");
        }
      }
    }
  }

  private void requireOneWindow() {
    var endorsement = tree.root().path("endorsement");
    if (endorsement.isObject()
        && endorsement.has("windowMonths") == endorsement.has("windowDays")) {
      addError(
          "/endorsement",
          "windowMonths 与 windowDays 须且只须有一项",
          "needs either windowMonths or windowDays");
    }
  }

  private void requireGracePeriods() {
    var dormancy = tree.root().path("dormancy");
    Set<String> grace = Set.copyOf(dormancy.path("graceDays").propertyNames());
    dormancy
        .path("grounds")
        .properties()
        .forEach(ground -> {
          for (int i = 0; i < ground.getValue().size(); i++) {
            String kind = ground.getValue().get(i).asString("");
            if (!grace.contains(kind)) {
              addError(
                  "/dormancy/grounds/" + ground.getKey() + "/" + i,
                  "“" + kind + "”没有宽限期（graceDays）",
                  "'" + kind + "' has no grace period in graceDays");
            }
          }
        });
  }

  private void requireAscendingBands() {
    var indicators = tree.root().at("/points/indicators");
    for (int i = 0; i < indicators.size(); i++) {
      String at = "/points/indicators/" + i;
      var bands = indicators.get(i).path("bands");
      boolean confirmed = indicators.get(i).path("counts").asString("").equals("CONFIRMED");
      if (confirmed != indicators.get(i).has("choices")
          || confirmed == indicators.get(i).has("bands")) {
        addError(
            at,
            "CONFIRMED 指标用 choices，其他指标用 bands",
            "needs choices where it counts CONFIRMED, and bands otherwise");
      }
      for (int band = 1; band < bands.size(); band++) {
        if (bands.get(band).path("from").asInt(0) <= bands.get(band - 1).path("from").asInt(0)) {
          addError(
              at + "/bands/" + band + "/from",
              "不大于前一档，永远不会用到",
              "is not above the band before it: it is out of reach");
        }
      }
    }
  }

  private void validateConditionsOf(String list, ConditionValidator conditions) {
    for (int i = 0; i < tree.root().at(list).size(); i++) {
      if (tree.root().at(list + "/" + i).has("condition")) {
        conditions.validate(list + "/" + i + "/condition");
      }
    }
  }

  private void addError(String field, String zh, String en) {
    errors.add(new RuleValidationError(tree.positionOf(field), field, new Text(zh, en)));
  }
}
