/** A real Kafka broker (KRaft, one node) inside this JVM. */
@NullMarked
package io.anju.standalone.broker;

import org.jspecify.annotations.NullMarked;
