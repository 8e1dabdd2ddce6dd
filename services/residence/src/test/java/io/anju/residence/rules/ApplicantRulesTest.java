package io.anju.residence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentType;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decree 663 art. 2, Shenzhen arts. 2 and 51, Zhejiang arts. 2 and 38, Hangzhou arts. 2 and 27. */
class ApplicantRulesTest {

  private static final RuleSets ALL = ShippedRulesFixture.all();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Shenzhen: anybody with household registration in the city is a local.
        "440305001001, RESIDENT_ID, 440106, -",
        "440305001001, RESIDENT_ID, 440305, applicant-local",
        "440305001001, RESIDENT_ID, 440310, applicant-local",
        "440305001001, RESIDENT_ID, 4403, applicant-local",
        "440305001001, RESIDENT_ID, 440300, applicant-local",
        "440305001001, RESIDENT_ID, 440000, -",
        "440305001001, RESIDENT_ID, 44, -",
        "440305001001, RESIDENT_ID, -, -",
        "440305001001, PASSPORT, -, applicant-foreigner",
        "440305001001, FOREIGN_PERMANENT_RESIDENT, -, applicant-foreign-permanent-resident",
        "440305001001, HMT_RESIDENCE_PERMIT, 810000, applicant-hong-kong-macao-taiwan-resident",
        // The nation: another city; a county-level city is one.
        "320508001001, RESIDENT_ID, 320505, applicant-local",
        "320508001001, RESIDENT_ID, 320583, -",
        "320583001001, RESIDENT_ID, 320583, applicant-local",
        "320583001001, RESIDENT_ID, 320508, -",
        "320508001001, RESIDENT_ID, 320500, -",
        "320508001001, PASSPORT, -, applicant-foreigner",
        "110105001001, RESIDENT_ID, 110101, applicant-local",
        "500112001001, RESIDENT_ID, 500151, applicant-local",
        "500112001001, RESIDENT_ID, 500229, -",
        "441900003001, RESIDENT_ID, 441900, applicant-local",
        "429004001001, RESIDENT_ID, 429005, -",
        "429004001001, RESIDENT_ID, 429004, applicant-local",
        "320571001001, RESIDENT_ID, 320508, applicant-local",
        // Zhejiang and Hangzhou: the urban districts together, each county by itself.
        "330203001001, RESIDENT_ID, 330206, applicant-local",
        "330203001001, RESIDENT_ID, 330281, -",
        "330102001001, RESIDENT_ID, 330110, applicant-local",
        "330102001001, RESIDENT_ID, 330122, -",
        "330102001001, HMT_RESIDENCE_PERMIT, -, applicant-hong-kong-macao-taiwan-resident"
      })
  void permit_is_for_citizens_away_from_their_domicile(
      String residence, DocumentType document, String domicile, String code) {
    var home = new DivisionCode(residence);
    var found =
        ALL.at(home, LocalDate.of(2026, 3, 1))
            .applicants()
            .exclusionsOf(
                document, Optional.ofNullable(domicile).map(DivisionCode::new), Optional.of(home));
    assertThat(found.stream().map(ApplicantExclusion::code).findFirst().orElse(null))
        .isEqualTo(code);
  }
}
