package io.anju.housing.tenancy.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The tenancy rules that ship. */
public final class ShippedTenancyRulesFixture {

  private ShippedTenancyRulesFixture() {}

  public static TenancyRules rules() {
    try {
      var sources =
          new YamlPropertySourceLoader()
              .load("rules", new ClassPathResource("io/anju/housing/tenancy/rules.yml"));
      var binder = new Binder(ConfigurationPropertySources.from(sources));
      return new TenancyRules(
          binder
              .bind("anju.housing.tenancy-rules", Bindable.listOf(TenancyRuleProperties.class))
              .get()
              .stream()
              .map(TenancyRuleProperties::toRule)
              .toList(),
          binder
              .bind("anju.housing.letting-rules", Bindable.listOf(LettingRule.Properties.class))
              .get()
              .stream()
              .map(LettingRule.Properties::toRule)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
