package io.anju.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

  /** The secret of RFC 6238, appendix B: the digits 1 to 0, twice. */
  private final TotpSecret secret = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037"
  })
  void codes_are_those_of_the_standard(long at, String code) {
    assertThat(secret.code(Instant.ofEpochSecond(at))).isEqualTo(code);
  }

  @Test
  void code_is_accepted_half_a_minute_early_or_late_and_never_twice() {
    var at = Instant.ofEpochSecond(1_234_567_890);
    var code = secret.code(at);
    assertThat(secret.accept(code, at.plusSeconds(30), 0)).hasValue(1_234_567_890 / 30);
    assertThat(secret.accept(code, at.minusSeconds(30), 0)).isPresent();
    assertThat(secret.accept(code, at.plusSeconds(60), 0)).isEmpty();
    assertThat(secret.accept(code, at, 1_234_567_890 / 30)).isEmpty();
  }

  @Test
  void authenticator_reads_account_and_secret() {
    assertThat(secret.uri("zhang.wei"))
        .isEqualTo(
            "otpauth://totp/Anju:zhang.wei?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Anju");
    assertThat(TotpSecret.random()).isNotEqualTo(TotpSecret.random());
    assertThat(secret.toString()).doesNotContain("GEZD");
  }

  @Test
  void printed_code_is_read_however_it_is_typed() {
    var code = PrintedCode.random();
    assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(PrintedCode.digest(code.toLowerCase().replace("-", " ")))
        .isEqualTo(PrintedCode.digest(code));
    assertThat(PrintedCode.digest("0O1I-LLLL")).isEqualTo(PrintedCode.digest("00111111"));
  }
}
