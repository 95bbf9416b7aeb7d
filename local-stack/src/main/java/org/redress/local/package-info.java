/**
 * Everything the suite needs around it on one machine: a PostgreSQL server, a Kafka broker and an issuer of tokens. Tests
 * share one {@link org.redress.local.LocalStack} per JVM; the launcher puts the four services on top of one.
 */
package org.redress.local;
