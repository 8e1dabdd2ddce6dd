package io.anju.residence.notification.delivery.http;

import io.anju.residence.notification.delivery.Transport;
import io.anju.residence.notification.delivery.WebhookAddressPolicy;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsProperties.class)
class HttpTransportConfiguration {

  @Bean
  @ConditionalOnExpression("!'${anju.notifications.sms.url:}'.isBlank()")
  Transport smsTransport(SmsProperties settings) {
    return new SmsTransport(settings);
  }

  @Bean
  @ConditionalOnProperty(name = "anju.notifications.webhooks", havingValue = "true")
  Transport webhookTransport(
      @Value("${anju.notifications.private-webhooks}") boolean anywhere,
      @Value("${anju.notifications.webhook-timeout}") Duration timeout,
      JsonMapper json,
      Clock clock) {
    return new WebhookTransport(new WebhookAddressPolicy(anywhere), timeout, json, clock);
  }
}
