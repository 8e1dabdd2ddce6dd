package io.anju.residence.rules.yaml;

import io.anju.platform.web.Form;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.RuleSets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets that ship, read without starting anything. */
public final class ShippedRulesFixture {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RuleFiles FILES = new RuleFiles(map -> Form.of(JSON.valueToTree(map)));

  private ShippedRulesFixture() {}

  public static RuleSets all() {
    return new RuleSets(List.of(decree663(), shenzhen2015()));
  }

  public static RuleSet decree663() {
    return shipped("decree-663");
  }

  public static RuleSet shenzhen2015() {
    return shipped("shenzhen-2015");
  }

  static String text(String name) {
    try (var file = ShippedRulesFixture.class.getResourceAsStream("/io/anju/residence/rules/" + name + ".yml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static RuleSet read(String text) {
    return FILES.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static RuleSet shipped(String name) {
    return read(text(name));
  }
}
