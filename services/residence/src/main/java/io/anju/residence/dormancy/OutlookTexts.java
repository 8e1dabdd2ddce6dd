package io.anju.residence.dormancy;

import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts of an outlook. */
final class OutlookTexts {

  static final Text IN_PROCEDURE =
      new Text(
          "申请正在办理，请等待决定；决定期限为{by}。",
          "The application is being decided; the decision is due by {by}.");
  static final Text ENDED =
      new Text(
          "该居住证已经结束；符合条件的，可以再次申领。",
          "This permit is over; who meets the conditions may apply again.");
  static final Text ENDORSEMENT_DUE =
      new Text(
          "居住证使用中。如未在{from}至{by}期间办理签注，将于{on}中止使用。",
          "The permit is in use. Its use will be suspended on {on} unless it is endorsed from"
              + " {from} to {by}.");
  static final Text PENDING_SUSPENSION =
      new Text(
          "居住证使用中，但{because}，将于{on}休眠（使用功能中止），除非在此之前{unless}。",
          "The permit is in use, but {because}: it will be suspended on {on} unless {unless} before"
              + " then.");
  static final Text SUSPENDED_UNENDORSED =
      new Text(
          "因逾期未签注，居住证自{since}起使用功能中止。补办签注后恢复使用。",
          "Not endorsed in time, its use is suspended since {since}. Once endorsed it is in use"
              + " again.");
  static final Text SUSPENDED_GROUNDS_LAPSED =
      new Text(
          "因所依据的条件终止，居住证自{since}起休眠。{unless}后自动激活，无需申请。",
          "The evidence for it ended, and its use is suspended since {since}. It is reactivated"
              + " once {unless}; no application is needed.");
  static final Text CANCELLATION_DUE =
      new Text("至{on}仍未补办签注的，居住证将被注销。", " If it is not endorsed before {on}, it is cancelled.");

  private OutlookTexts() {}

  static Text endedEvidence(List<EvidenceCategory> kinds) {
    var parts = kinds.stream().map(OutlookTexts::ended).toList();
    return new Text(
        parts.stream().map(Text::zh).collect(Collectors.joining("，")),
        parts.stream().map(Text::en).collect(Collectors.joining(" and ")));
  }

  static Text remedy(boolean residence) {
    return residence
        ? new Text("申报新的居住登记", "a new residence in the city is registered")
        : new Text(
            "有新的就业登记、租赁备案或者学籍记录（或补交证明）",
            "a new job, tenancy or enrolment is recorded, or proof of one is brought");
  }

  static Text filled(Text text, Map<String, Text> words) {
    String zh = text.zh();
    String en = text.en();
    for (var word : words.entrySet()) {
      zh = zh.replace("{" + word.getKey() + "}", word.getValue().zh());
      en = en.replace("{" + word.getKey() + "}", word.getValue().en());
    }
    return new Text(zh, en);
  }

  private static Text ended(EvidenceCategory kind) {
    return switch (kind) {
      case RESIDENCE ->
          new Text("您在本市的居住登记已经终止且没有新的登记", "your residence in the city ends with none following");
      case TENANCY -> new Text("租赁备案终止", "the tenancy ends");
      case EMPLOYMENT -> new Text("就业终止", "the employment ends");
      case INSURANCE -> new Text("社会保险停缴", "social insurance is no longer paid");
      case SCHOOLING -> new Text("就读终止", "the schooling ends");
    };
  }
}
