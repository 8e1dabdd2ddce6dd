package io.anju.bench.permitlife;

import io.anju.bench.client.BenchSettings;
import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.RegistryResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code /anju demo life}: move-in, application, endorsement, suspension, dormancy, reactivation,
 * cancellation and a new permit, by Decree 663 and by the Shenzhen ordinance. Business time moves,
 * so that years take a minute.
 */
public final class PermitLifeDemo {

  private final DemoNarrator narrator;
  private final SyntheticApplicant applicant;
  private final boolean shenzhen;

  private PermitLifeDemo(DemoNarrator narrator, SyntheticApplicant applicant, boolean shenzhen) {
    this.narrator = narrator;
    this.applicant = applicant;
    this.shenzhen = shenzhen;
  }

  public static void main(String[] arguments) {
    try {
      var gateway = new GatewayClient(BenchSettings.fromEnvironment());
      var time = BusinessTime.fromEnvironment();
      var narrator = new DemoNarrator(System.out, time);
      narrator.heading("苏州，按《居住证暂行条例》 · Suzhou, by Decree 663");
      time.moveTo(LocalDate.of(2025, 1, 25));
      new PermitLifeDemo(narrator, new SyntheticApplicant(gateway, "320508"), false).run();
      narrator.heading("深圳，按《深圳经济特区居住证条例》 · Shenzhen, by its ordinance");
      time.moveTo(LocalDate.of(2025, 1, 25));
      new PermitLifeDemo(narrator, new SyntheticApplicant(gateway, "440305"), true).run();
    } catch (IllegalStateException error) {
      System.err.println("life: " + error.getMessage());
      System.exit(1);
    }
  }

  private void run() {
    var employment = declareResidence();
    applyForPermit(employment);
    endorse();
    if (shenzhen) {
      dormancyAndReactivation(employment);
    } else {
      employmentEndsWithoutDormancy(employment);
    }
    cancelAndReapply();
  }

  private RegistryResponse declareResidence() {
    narrator.moveTo("2025-01-25", "迁入后申报居住登记", "move-in, declared");
    var residence = applicant.declareResidence(LocalDate.of(2025, 1, 2));
    boolean late = residence.body().path("late").asBoolean();
    narrator.print(
        "自2025-01-02居住，" + (late ? "逾期申报（不处罚，仅注明）" : "按期申报"),
        "resident since 2025-01-02, declared "
            + (late ? "late: recorded, without a penalty" : "in time"));
    narrator.moveTo("2025-06-30", "能申领居住证吗？", "eligible for a permit yet?");
    printConditions(null);
    narrator.moveTo("2025-07-02", "居住满半年，有了工作", "half a year later, and a job");
    var employment = applicant.registerEmployment(LocalDate.of(2025, 2, 1));
    printConditions(employment.readYourWritesToken());
    return employment;
  }

  private void printConditions(@Nullable String readYourWritesToken) {
    var zh = applicant.eligibility("zh-CN", readYourWritesToken).body().path("conditions");
    var en = applicant.eligibility("en", readYourWritesToken).body().path("conditions");
    for (int i = 0; i < zh.size(); i++) {
      String mark = zh.get(i).path("met").asBoolean() ? "✓ " : "✗ ";
      narrator.print(
          mark + zh.get(i).path("text").asString() + " · " + en.get(i).path("text").asString());
    }
  }

  private void applyForPermit(RegistryResponse employment) {
    narrator.moveTo("2026-01-26", "申领，缺两份材料", "applies, two documents missing");
    printErrors(applicant.apply("SCHOOLING", null));
    narrator.print(
        "改以就业为由申领：就业登记系统已有，只需照片",
        "applies on the ground of employment: the registry has the employment record, only a"
            + " photo is missing");
    var applied = applicant.apply("EMPLOYMENT", employment.readYourWritesToken(), "PHOTO");
    narrator.print(
        "已受理，决定期限 " + applied.text("decideBy"),
        "accepted, to be decided by " + applied.text("decideBy"));
    if (shenzhen) {
      applicant.actOnPermit(
          "/enquiries",
          Map.of("department", "HUMAN_RESOURCES", "condition", "insurance-12-continuous"));
      narrator.print(
          "公安机关请人社部门三个工作日内核实社会保险",
          "the police ask the labour department to confirm the insurance within three working"
              + " days");
      applicant.actOnPermit(
          "/enquiries/1/answer", Map.of("answer", "CONFIRMED", "reference", "社保核〔2026〕1号"));
    }
    narrator.moveTo(
        shenzhen ? "2026-02-14" : "2026-02-10",
        "春节前作出决定并发证",
        "decided and issued before the Spring Festival");
    requireTransition(applicant.actOnPermit("/approval", Map.of()));
    requireTransition(applicant.actOnPermit("/issue", null));
    printOutlook(null);
  }

  private void endorse() {
    narrator.moveTo("2027-01-20", "提醒与签注", "reminded and endorsed");
    printNotification("endorsement-due");
    requireTransition(applicant.actOnPermit("/endorsements", confirmed()));
    narrator.moveTo("2028-02-20", "忘了签注", "the endorsement is missed");
    applicant.awaitPermit(permit -> permit.path("status").asString().equals("SUSPENDED"));
    printNotification("permit-suspended-endorsement-missed");
    narrator.moveTo(
        "2028-03-01", "补办签注，居住年限重新计算", "late endorsement: the years of residence restart");
    requireTransition(applicant.actOnPermit("/endorsements", confirmed()));
  }

  private void dormancyAndReactivation(RegistryResponse employment) {
    narrator.moveTo("2028-07-03", "六月底失去工作", "employment ended in June");
    var ended = applicant.endEmployment(employment, LocalDate.of(2028, 6, 30));
    printOutlook(ended.readYourWritesToken());
    printNotification("permit-suspension-due-ground-ended");
    narrator.moveTo(
        "2028-08-30", "宽限期满，居住证中止（休眠）", "the grace period is over: the permit is suspended");
    applicant.awaitPermit(
        permit -> permit.path("suspendedBecause").asString("").equals("grounds-lapsed"));
    printOutlook(null);
    narrator.moveTo(
        "2028-10-09", "有了新工作，自动恢复", "new employment reactivates the permit automatically");
    applicant.registerEmployment(LocalDate.of(2028, 10, 8));
    applicant.awaitPermit(permit -> permit.path("status").asString().equals("ACTIVE"));
    printNotification("permit-reactivated");
  }

  /** Decree 663 art. 10 suspends for a missed endorsement alone. */
  private void employmentEndsWithoutDormancy(RegistryResponse employment) {
    narrator.moveTo("2028-07-03", "六月底失去工作", "employment ended in June");
    var ended = applicant.endEmployment(employment, LocalDate.of(2028, 6, 30));
    printOutlook(ended.readYourWritesToken());
    narrator.moveTo(
        "2028-10-09",
        "条例没有休眠：居住证继续使用，直至应当签注",
        "the decree knows no dormancy: the permit stays in use until its endorsement is due");
    applicant.registerEmployment(LocalDate.of(2028, 10, 8));
    applicant.awaitPermit(permit -> permit.path("status").asString().equals("ACTIVE"));
  }

  private void cancelAndReapply() {
    narrator.moveTo("2029-03-05", "又忘了签注", "the endorsement is missed again");
    applicant.awaitPermit(permit -> permit.path("status").asString().equals("SUSPENDED"));
    printOutlook(null);
    narrator.moveTo("2031-03-05", "两年以后", "two years later");
    if (shenzhen) {
      applicant.awaitPermit(permit -> permit.path("status").asString().equals("CANCELLED"));
      printNotification("permit-cancelled");
    } else {
      narrator.print(
          "条例没有规定中止多久会注销；持证人自愿交回",
          "the decree sets no limit to a suspension; the holder surrenders the permit");
      requireTransition(applicant.actOnPermit("/cancellation", Map.of("reason", "HOLDERS_WISH")));
    }
    applicant.history().forEach(narrator::print);
    var again = applicant.apply("EMPLOYMENT", null, "PHOTO");
    narrator.print("再次申领：" + again.text("status"), "applies again: " + again.text("status"));
  }

  private Map<String, Object> confirmed() {
    return shenzhen
        ? Map.of(
            "confirmations",
            List.of(Map.of("condition", "insurance-8-of-12", "reference", "社保核2号")))
        : Map.of();
  }

  private void printErrors(RegistryResponse problem) {
    for (JsonNode error : problem.body().path("errors")) {
      narrator.print(error.path("message").asString());
    }
  }

  private void requireTransition(RegistryResponse response) {
    if (!response.succeeded()) {
      throw new IllegalStateException("refused: " + response.status() + " " + response.body());
    }
    var last = response.body().path("history").get(response.body().path("history").size() - 1);
    narrator.print(
        last.path("to").asString()
            + "（"
            + last.path("because").asString()
            + "）"
            + response.body().path("cardNumber").asString(""));
  }

  private void printOutlook(@Nullable String readYourWritesToken) {
    narrator.print(
        applicant.outlook("zh-CN", readYourWritesToken),
        applicant.outlook("en", readYourWritesToken));
  }

  private void printNotification(String kind) {
    narrator.notification(
        applicant.latestNotification(kind, "zh-CN"), applicant.latestNotification(kind, "en"));
  }
}
