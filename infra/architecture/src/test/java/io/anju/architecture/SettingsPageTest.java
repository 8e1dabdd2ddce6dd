package io.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/settings.md says what the configuration says. */
class SettingsPageTest {

  private static final Path PAGE = Sources.root().resolve("docs/settings.md");

  @Test
  void page_of_settings_is_the_one_made_from_the_configuration() throws IOException {
    var generated = SettingsPage.generate();
    if (Boolean.getBoolean("settings.write")) {
      Files.writeString(PAGE, generated);
    }
    assertThat(PAGE).content().isEqualTo(generated);
  }
}
