/** Facts over Kafka: their encoding, their consumers, the dead letters. */
@NullMarked
package io.anju.platform.facts;

import org.jspecify.annotations.NullMarked;
