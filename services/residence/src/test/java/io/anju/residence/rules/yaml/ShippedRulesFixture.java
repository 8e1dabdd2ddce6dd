package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.util.List;

/** The rule sets and holidays that ship, read without starting anything. */
public final class ShippedRulesFixture {

  private static final RuleFiles FILES = new RuleFiles();
  private static final RuleFolder SHIPPED = new RuleFolder("");

  private ShippedRulesFixture() {}

  public static RuleSets all() {
    return new RuleSets(List.of(decree663(), shenzhen2015(), zhejiang2016(), hangzhou2018()));
  }

  public static RuleSet decree663() {
    return shipped("decree-663");
  }

  /** The national rules of a city that has switched dormancy on, as its file would read. */
  public static RuleSet cityWithDormancy() {
    return FILES.require("a-city.yml", cityWithDormancyText());
  }

  public static String cityWithDormancyText() {
    return text("decree-663")
            .replace("id: decree-663", "id: a-city")
            .replace("divisions: []", "divisions: [\"3205\"]")
        + """

        dormancy:
          article: 本登记系统参数
          graceDays: {RESIDENCE: 30, TENANCY: 30, EMPLOYMENT: 60, INSURANCE: 60, SCHOOLING: 60}
          grounds:
            EMPLOYMENT: [EMPLOYMENT, INSURANCE]
            HOUSING: [TENANCY]
            SCHOOLING: [SCHOOLING]
          anyGroundKeeps: true
        """;
  }

  public static RuleSet shenzhen2015() {
    return shipped("shenzhen-2015");
  }

  public static RuleSet zhejiang2016() {
    return shipped("zhejiang-2016");
  }

  public static RuleSet hangzhou2018() {
    return shipped("hangzhou-2018");
  }

  public static WorkingDays workingDays() {
    return new WorkingDays(
        new HolidayFiles().require("holidays.yml", SHIPPED.holidays().get("holidays.yml")));
  }

  public static String text(String name) {
    return SHIPPED.ruleSets().get(name + ".yml");
  }

  static RuleFileResult read(String text) {
    return FILES.read(text);
  }

  private static RuleSet shipped(String name) {
    return FILES.require(name, text(name));
  }
}
