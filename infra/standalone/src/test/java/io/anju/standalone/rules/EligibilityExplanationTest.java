package io.anju.standalone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EligibilityExplanationTest {

  private static final String ANSWER =
      """
      {"eligible": false,
       "ruleSet": {"id": "decree-663", "version": "2016.1", "title": "居住证暂行条例"},
       "conditions": [
        {"code": "residence-half-year", "met": false, "have": 3, "need": 6,
         "evidence": ["r1"], "article": "art. 2", "text": "满6个月：现有3个月"},
        {"code": "stable-housing", "met": true, "have": 1, "need": 1,
         "evidence": ["t1", "t2"], "article": "art. 9", "text": "合法稳定住所"},
        {"code": "stable-employment", "met": false, "have": 0, "need": 1,
         "evidence": [], "article": "art. 9", "text": "合法稳定就业"}]}
      """;

  @Test
  void each_condition_shows_article_evidence_and_shortfall() {
    assertThat(explain("zh"))
        .isEqualTo(
            """
            居住证暂行条例  (decree-663 2016.1)
            尚不符合申领条件

              ✗ 满6个月：现有3个月
                  art. 2  [residence-half-year]
                  依据：r1
                  尚缺：3（需6，有3）
              ✓ 合法稳定住所
                  art. 9  [stable-housing]
                  依据：t1, t2
              ✗ 合法稳定就业
                  art. 9  [stable-employment]
            """);
  }

  @Test
  void english_labels_surround_the_texts() {
    assertThat(explain("en"))
        .contains("may not have a permit yet", "evidence: t1, t2", "missing: 3 (needs 6, has 3)");
  }

  private static String explain(String language) {
    return new EligibilityExplanation(JsonMapper.shared().readTree(ANSWER), language).text();
  }
}
