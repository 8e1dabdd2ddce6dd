package io.anju.residence.notification.delivery.smtp;

import io.anju.residence.notification.delivery.Transport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${anju.notifications.email.host:}'.isBlank()")
@EnableConfigurationProperties(SmtpProperties.class)
class SmtpConfiguration {

  @Bean
  Transport smtpTransport(SmtpProperties settings) {
    return new SmtpTransport(settings);
  }
}
