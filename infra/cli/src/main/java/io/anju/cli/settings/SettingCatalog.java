package io.anju.cli.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The description of every {@code ANJU_*} variable that anything here reads. */
public record SettingCatalog(List<Setting> settings) {

  /**
   * One setting.
   *
   * @param group the heading it is listed under
   * @param name its variable; {@code <PART>} and the like stand for several words
   * @param defaultValue empty for none
   */
  public record Setting(String group, String name, String defaultValue, String description) {

    /** Whether this describes the variable of that name. */
    public boolean describes(String variable) {
      return Pattern.matches(name.replaceAll("<\\w+>", "[A-Z0-9_]+"), variable);
    }
  }

  private static final String RESOURCE = "settings.txt";
  private static final String GROUP = "# ";
  private static final int NAME_WIDTH = 38;

  public SettingCatalog {
    settings = List.copyOf(settings);
  }

  public static SettingCatalog load() {
    var resource =
        Objects.requireNonNull(
            SettingCatalog.class.getResourceAsStream(RESOURCE), "it is packed beside the class");
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      var settings = new ArrayList<Setting>();
      var group = "";
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(GROUP)) {
          group = line.substring(GROUP.length());
        } else if (!line.isBlank()) {
          settings.add(parse(group, line));
        }
      }
      return new SettingCatalog(settings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Setting parse(String group, String line) {
    var fields = line.split("\\|", 3);
    if (fields.length != 3) {
      throw new IllegalStateException("not 'name | default | description': " + line);
    }
    return new Setting(group, fields[0].strip(), fields[1].strip(), fields[2].strip());
  }

  public boolean describes(String variable) {
    return settings.stream().anyMatch(setting -> setting.describes(variable));
  }

  /** A line each under the headings of their groups, for people. */
  public String format() {
    var text = new StringBuilder("Settings, as environment variables (default in brackets):\n");
    var group = "";
    for (var setting : settings) {
      if (!setting.group().equals(group)) {
        group = setting.group();
        text.append('\n').append(group).append('\n');
      }
      text.append(
          String.format(
              Locale.ROOT,
              "  %-" + NAME_WIDTH + "s %s%s%n",
              setting.name(),
              setting.description(),
              setting.defaultValue().isEmpty() ? "" : " (" + setting.defaultValue() + ")"));
    }
    return text.toString();
  }
}
