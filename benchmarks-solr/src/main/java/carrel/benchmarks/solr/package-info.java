/** Solr as catalogues run it, in a process of its own: its Lucene, Jetty and Jackson are other versions than Carrel's. */
@NullMarked
package carrel.benchmarks.solr;

import org.jspecify.annotations.NullMarked;
