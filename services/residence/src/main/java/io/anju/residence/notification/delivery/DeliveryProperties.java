package io.anju.residence.notification.delivery;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of channels; a channel without an address of its carrier is off. */
@ConfigurationProperties("anju.notifications")
record DeliveryProperties(LocalTime quietFrom, LocalTime quietTo, boolean privateWebhooks) {}
