package io.anju.bench.life;

import io.anju.bench.client.Answer;
import io.anju.bench.client.Gateway;
import io.anju.bench.client.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./anju demo life}: arrival, application, endorsement, suspension, dormancy, waking, the end and a new beginning, by
 * Decree 663 and by the Shenzhen ordinance; years in a minute, because business time moves.
 */
public final class LifeTold {

  private final Telling telling;
  private final Newcomer newcomer;
  private final boolean shenzhen;

  private LifeTold(Telling telling, Newcomer newcomer, boolean shenzhen) {
    this.telling = telling;
    this.newcomer = newcomer;
    this.shenzhen = shenzhen;
  }

  public static void main(String[] arguments) {
    try {
      var gateway = new Gateway(Settings.fromEnvironment());
      var time = BusinessTime.fromEnvironment();
      var telling = new Telling(System.out, time);
      telling.city("苏州，按《居住证暂行条例》 · Suzhou, by Decree 663");
      time.to(LocalDate.of(2025, 1, 25));
      new LifeTold(telling, new Newcomer(gateway, "320508"), false).tell();
      telling.city("深圳，按《深圳经济特区居住证条例》 · Shenzhen, by its ordinance");
      time.to(LocalDate.of(2025, 1, 25));
      new LifeTold(telling, new Newcomer(gateway, "440305"), true).tell();
    } catch (IllegalStateException told) {
      System.err.println("life: " + told.getMessage());
      System.exit(1);
    }
  }

  private void tell() {
    var job = arrival();
    application(job);
    endorsements();
    dormancy(job);
    end();
  }

  private Answer arrival() {
    telling.on("2025-01-25", "到达后申报居住登记", "arrival, declared");
    var residence = newcomer.moveIn(LocalDate.of(2025, 1, 2));
    boolean late = residence.body().path("late").asBoolean();
    telling.says("自2025-01-02居住，" + (late ? "逾期申报（不处罚，仅注明）" : "按期申报"),
        "lives here since 2025-01-02, declared " + (late ? "late: marked, nobody is fined" : "in time"));
    telling.on("2025-06-30", "能申领居住证吗？", "may I have a permit yet?");
    conditions(null);
    telling.on("2025-07-02", "居住满半年，有了工作", "half a year later, and a job");
    var job = newcomer.hired(LocalDate.of(2025, 2, 1));
    conditions(job.seen());
    return job;
  }

  private void conditions(String seen) {
    var zh = newcomer.eligibility("zh-CN", seen).body().path("conditions");
    var en = newcomer.eligibility("en", seen).body().path("conditions");
    for (int i = 0; i < zh.size(); i++) {
      String mark = zh.get(i).path("met").asBoolean() ? "✓ " : "✗ ";
      telling.says(mark + zh.get(i).path("text").asString() + " · " + en.get(i).path("text").asString());
    }
  }

  private void application(Answer job) {
    telling.on("2026-01-26", "申领，缺两份材料", "applies, two papers missing");
    problems(newcomer.apply("SCHOOLING", null));
    telling.says("改以就业为由申领：就业登记系统已有，只需照片", "on the ground of work the registry holds the proof: only a photo is asked for");
    var applied = newcomer.apply("EMPLOYMENT", job.seen(), "PHOTO");
    telling.says("已受理，决定期限 " + applied.text("decideBy"), "accepted, to be decided by " + applied.text("decideBy"));
    if (shenzhen) {
      newcomer.act("/enquiries", Map.of("department", "HUMAN_RESOURCES", "condition", "insurance-12-continuous"));
      telling.says("公安机关请人社部门三个工作日内核实社会保险", "the police ask the labour department to confirm the insurance within three working days");
      newcomer.act("/enquiries/1/answer", Map.of("answer", "CONFIRMED", "reference", "社保核〔2026〕1号"));
    }
    telling.on(shenzhen ? "2026-02-14" : "2026-02-10", "春节前作出决定并发证", "decided and issued before the Spring Festival");
    step(newcomer.act("/approval", Map.of()));
    step(newcomer.act("/issue", null));
    ahead(null);
  }

  private void endorsements() {
    telling.on("2027-01-20", "提醒与签注", "reminded, and endorsed");
    notice("endorsement-due");
    step(newcomer.act("/endorsements", confirmed()));
    telling.on("2028-02-20", "忘了签注", "the endorsement is missed");
    newcomer.comesTo(permit -> permit.path("status").asString().equals("SUSPENDED"));
    notice("permit-asleep-unendorsed");
    telling.on("2028-03-01", "补办签注，居住年限重新计算", "endorsed late: the years count anew");
    step(newcomer.act("/endorsements", confirmed()));
  }

  private void dormancy(Answer job) {
    telling.on("2028-07-03", "六月底失去工作", "the job was lost at the end of June");
    var ended = newcomer.dismissed(job, LocalDate.of(2028, 6, 30));
    ahead(ended.seen());
    notice("permit-sleeps-without-ground");
    telling.on("2028-08-30", "宽限期满，居住证休眠", "the grace period is over: it sleeps");
    newcomer.comesTo(permit -> permit.path("suspendedBecause").asString("").equals("grounds-lapsed"));
    ahead(null);
    telling.on("2028-10-09", "有了新工作，自动激活", "a new job wakes it by itself");
    newcomer.hired(LocalDate.of(2028, 10, 8));
    newcomer.comesTo(permit -> permit.path("status").asString().equals("ACTIVE"));
    notice("permit-woke");
  }

  private void end() {
    telling.on("2029-03-05", "又忘了签注", "missed again");
    newcomer.comesTo(permit -> permit.path("status").asString().equals("SUSPENDED"));
    ahead(null);
    telling.on("2031-03-05", "两年以后", "two years later");
    if (shenzhen) {
      newcomer.comesTo(permit -> permit.path("status").asString().equals("CANCELLED"));
      notice("permit-ended");
    } else {
      telling.says("条例没有规定中止多久会注销；持证人自愿交回", "the decree ends no suspension; the holder gives the permit up");
      step(newcomer.act("/cancellation", Map.of("reason", "HOLDERS_WISH")));
    }
    newcomer.history().forEach(telling::says);
    var again = newcomer.apply("EMPLOYMENT", null, "PHOTO");
    telling.says("再次申领：" + again.text("status"), "applies again: " + again.text("status"));
  }

  private Map<String, Object> confirmed() {
    return shenzhen ? Map.of("confirmations", List.of(Map.of("condition", "insurance-8-of-12", "reference", "社保核2号"))) : Map.of();
  }

  private void problems(Answer refused) {
    for (JsonNode error : refused.body().path("errors")) {
      telling.says(error.path("message").asString());
    }
  }

  private void step(Answer answer) {
    if (!answer.done()) {
      throw new IllegalStateException("refused: " + answer.status() + " " + answer.body());
    }
    var last = answer.body().path("history").get(answer.body().path("history").size() - 1);
    telling.says(last.path("to").asString() + "（" + last.path("because").asString() + "）" + answer.body().path("cardNumber").asString(""));
  }

  private void ahead(String seen) {
    telling.says(newcomer.outlook("zh-CN", seen), newcomer.outlook("en", seen));
  }

  private void notice(String kind) {
    telling.notice(newcomer.told(kind, "zh-CN"), newcomer.told(kind, "en"));
  }
}
