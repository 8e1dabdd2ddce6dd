/** A real Kafka broker (KRaft, one node) inside this JVM. */
package io.anju.standalone.broker;
