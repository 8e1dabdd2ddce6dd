package io.anju.overview.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.OverviewIT;
import io.anju.platform.fixture.SeenTokens;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgedTokenIT extends OverviewIT {

  private static final String PERSON = "abcdefghijklmnopqrstuvwxyz";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "residence.person/99/abcdefghijklmnopqrstuvwxyz",
        "residence.person/9223372036854775807/x",
        "residence.person/99999999999999999999/x",
        "housing.tenancy/5@abcdefghijklmnopqrstuvwxyz/t",
        "nothing/1/x",
        "//",
        ""
      })
  void token_that_was_made_up_is_ignored_at_once(String text) {
    for (String token :
        new String[] {
          SeenTokens.forged(text),
          SeenTokens.forged(text) + ".aaaaaaaaaaaaaaaaaaaaaaaaaa",
          "%%%",
          ","
        }) {
      long began = System.nanoTime();
      assertThat(viewOfPerson(PERSON, token).status()).isEqualTo(404);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(1_500));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"residence.person/9223372036854775807/x"})
  void token_that_was_signed_is_waited_for(String text) {
    long began = System.nanoTime();
    viewOfPerson(PERSON, SeenTokens.signed(text));
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(1_500));
  }
}
