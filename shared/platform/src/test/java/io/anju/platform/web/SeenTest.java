package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.store.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenTest {

  private static final PersonId WHOSE = new PersonId("abcdefghijklmnopqrstuvwxya");

  @Test
  void tokens_of_several_writes_come_back_as_what_they_were() {
    String header = Seen.token(FactType.PERSON, new Versioned<>("a", 3, ""), Optional.empty()) + ", "
        + Seen.token(FactType.TENANCY, new Versioned<>("b/c", 1, ""), Optional.empty()) + ","
        + Seen.token(FactType.EMPLOYMENT, new Versioned<>("LB:1", 12, ""), Optional.of(WHOSE));
    assertThat(Seen.parse(header)).containsExactly(new Seen("residence.person", "a", 3, Optional.empty()),
        new Seen("housing.tenancy", "b/c", 1, Optional.empty()), new Seen("employment.record", "LB:1", 12, Optional.of(WHOSE.value())));
  }

  @Test
  void a_token_from_before_tokens_told_whose_it_is_can_be_read() {
    assertThat(Seen.parse(token("employment.record/1/LB:1")))
        .containsExactly(new Seen("employment.record", "LB:1", 1, Optional.empty()));
  }

  @Test
  void an_unreadable_token_is_passed_over() {
    assertThat(Seen.parse("%%%,,bm9uc2Vuc2U")).isEmpty();
    assertThat(Seen.parse(token("employment.record/@/LB:1"))).isEmpty();
    assertThat(Seen.parse(null)).isEmpty();
  }

  @Test
  void texts_are_chinese_unless_english_is_preferred() {
    assertThat(Languages.of(null)).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of("zh-CN,zh;q=0.9,en;q=0.8")).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of("en-GB,en")).isEqualTo(Locale.ENGLISH);
    assertThat(Languages.of("fr")).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of(";;;")).isEqualTo(Locale.CHINESE);
  }

  private static String token(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
