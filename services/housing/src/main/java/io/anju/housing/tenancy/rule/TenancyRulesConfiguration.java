package io.anju.housing.tenancy.rule;

import io.anju.housing.dwelling.OccupantLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class TenancyRulesConfiguration {

  @Bean
  TenancyRules tenancyRules(Environment environment) {
    var properties =
        Binder.get(environment)
            .bind("anju.housing.tenancy-rules", Bindable.listOf(TenancyRuleProperties.class))
            .orElse(List.of());
    var national =
        Binder.get(environment)
            .bind("anju.housing.letting-rules", Bindable.listOf(LettingRule.Properties.class))
            .orElse(List.of());
    return new TenancyRules(
        properties.stream().map(TenancyRuleProperties::toRule).toList(),
        national.stream().map(LettingRule.Properties::toRule).toList());
  }

  @Bean
  OccupantLimit occupantLimit(TenancyRules rules, Clock clock) {
    return (community, attributes) ->
        rules.at(community, LocalDate.now(clock)).density().limits(attributes).persons();
  }
}
