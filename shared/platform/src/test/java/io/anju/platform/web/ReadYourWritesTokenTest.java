package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.aggregate.Versioned;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadYourWritesTokenTest {

  private static final PersonId PERSON = new PersonId("abcdefghijklmnopqrstuvwxya");

  @Test
  void tokens_of_several_writes_round_trip() {
    String header =
        ReadYourWritesToken.encode(FactType.PERSON, new Versioned<>("a", 3, ""), Optional.empty())
            + ", "
            + ReadYourWritesToken.encode(
                FactType.TENANCY, new Versioned<>("b/c", 1, ""), Optional.empty())
            + ","
            + ReadYourWritesToken.encode(
                FactType.EMPLOYMENT, new Versioned<>("LB:1", 12, ""), Optional.of(PERSON));
    assertThat(ReadYourWritesToken.parse(header))
        .containsExactly(
            new ReadYourWritesToken("residence.person", "a", 3, Optional.empty()),
            new ReadYourWritesToken("housing.tenancy", "b/c", 1, Optional.empty()),
            new ReadYourWritesToken("employment.record", "LB:1", 12, Optional.of(PERSON.value())));
  }

  @Test
  void old_token_without_person_is_parsed() {
    assertThat(ReadYourWritesToken.parse(token("employment.record/1/LB:1")))
        .containsExactly(new ReadYourWritesToken("employment.record", "LB:1", 1, Optional.empty()));
  }

  @Test
  void unreadable_token_is_ignored() {
    assertThat(ReadYourWritesToken.parse("%%%,,bm9uc2Vuc2U")).isEmpty();
    assertThat(ReadYourWritesToken.parse(token("employment.record/@/LB:1"))).isEmpty();
    assertThat(ReadYourWritesToken.parse(null)).isEmpty();
  }

  @Test
  void language_is_chinese_unless_english_is_preferred() {
    assertThat(Languages.of(null)).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of("zh-CN,zh;q=0.9,en;q=0.8")).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of("en-GB,en")).isEqualTo(Locale.ENGLISH);
    assertThat(Languages.of("fr")).isEqualTo(Locale.CHINESE);
    assertThat(Languages.of(";;;")).isEqualTo(Locale.CHINESE);
  }

  private static String token(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
