package io.anju.residence.entitlement;

import io.anju.residence.permit.Suspension;
import io.anju.residence.rules.condition.Finding;
import io.anju.residence.text.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the way of an entitlement.
 *
 * @param article the provision; empty where it is the permit that is lacking
 * @param have what there is of what is needed, in months or proofs; empty where nothing is counted
 */
public record UnmetRequirement(
    String code,
    Text text,
    Optional<String> article,
    Optional<Integer> have,
    Optional<Integer> need) {

  static final UnmetRequirement PERMIT =
      permit("permit-missing", new Text("没有居住证", "there is no permit"));
  static final UnmetRequirement ISSUE =
      permit("permit-not-issued", new Text("居住证尚未发放", "the permit is not issued yet"));
  static final UnmetRequirement ENDED =
      permit("permit-cancelled", new Text("居住证已注销", "the permit has ended"));

  static UnmetRequirement suspended(Suspension suspension) {
    var text = new Text("居住证使用功能自{since}起中止：{zh}", "the permit is not in use since {since}: {en}");
    var cause =
        switch (suspension.cause()) {
          case ENDORSEMENT_MISSED -> new Text("逾期未签注", "it was not endorsed in time");
          case GROUNDS_LAPSED -> new Text("申领居住证的条件已不存在", "what it was granted on has ended");
        };
    return permit(
        "permit-suspended",
        text.filled(Map.of("since", suspension.since(), "zh", cause.zh(), "en", cause.en())));
  }

  static UnmetRequirement of(Finding finding) {
    return new UnmetRequirement(
        finding.code(),
        finding.text(),
        Optional.of(finding.article()),
        Optional.of(finding.have()),
        Optional.of(finding.need()));
  }

  private static UnmetRequirement permit(String code, Text text) {
    return new UnmetRequirement(code, text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
