package io.anju.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.FactType;
import io.anju.platform.store.Versioned;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SeenTest {

  @Test
  void tokens_of_several_writes_come_back_as_what_they_were() {
    String header = Seen.token(FactType.PERSON, new Versioned<>("a", 3, "")) + ", " + Seen.token(FactType.TENANCY, new Versioned<>("b/c", 1, ""));
    assertThat(Seen.parse(header)).containsExactly(new Seen("residence.person", "a", 3), new Seen("housing.tenancy", "b/c", 1));
  }

  @Test
  void an_unreadable_token_is_passed_over() {
    assertThat(Seen.parse("%%%,,bm9uc2Vuc2U")).isEmpty();
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
}
