package org.parley.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.parley.table.CsvTableWriter;
import org.parley.table.SpreadsheetRules;

/** Writes a network as {@code nodes.csv}, {@code edges.csv}, GraphML and GEXF. */
public final class NetworkFiles {

  private static final List<String> NODES =
      List.of("Id", "Label", "kind", "side_id", "mentions", "documents");
  private static final List<String> EDGES =
      List.of(
          "Source",
          "Target",
          "Type",
          "Weight",
          "unit",
          "jaccard",
          "npmi",
          "association_strength",
          "log_likelihood");

  /** An attribute of nodes or of edges in both graph formats. */
  private record Field(String name, boolean ofNodes, AttributeType type) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("label", true, AttributeType.STRING),
          new Field("kind", true, AttributeType.STRING),
          new Field("side_id", true, AttributeType.STRING),
          new Field("mentions", true, AttributeType.LONG),
          new Field("documents", true, AttributeType.LONG),
          new Field("unit", false, AttributeType.STRING),
          new Field("jaccard", false, AttributeType.DOUBLE),
          new Field("npmi", false, AttributeType.DOUBLE),
          new Field("association_strength", false, AttributeType.DOUBLE),
          new Field("log_likelihood", false, AttributeType.DOUBLE));

  private NetworkFiles() {}

  /** Writes all four files into a folder. */
  public static void write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (CsvTableWriter csv = csv(folder.resolve("nodes.csv"), NODES)) {
      for (Network.Node n : network.nodes()) {
        csv.write(List.of(n.id(), n.label(), n.kind(), n.sideId(), n.mentions(), n.documents()));
      }
    }
    try (CsvTableWriter csv = csv(folder.resolve("edges.csv"), EDGES)) {
      for (Network.Tie t : network.ties()) {
        csv.write(
            List.of(
                t.source(),
                t.target(),
                "Undirected",
                t.weight(),
                t.unit(),
                t.jaccard(),
                t.npmi(),
                t.associationStrength(),
                t.logLikelihood()));
      }
    }
    Graph<Network.Node, Network.Tie> graph = graph(network);
    try (Writer out = writer(folder.resolve("actors.graphml"))) {
      graphMl().exportGraph(graph, out);
    }
    try (Writer out = writer(folder.resolve("actors.gexf"))) {
      gexf().exportGraph(graph, out);
    }
  }

  private static Graph<Network.Node, Network.Tie> graph(Network network) {
    Graph<Network.Node, Network.Tie> graph = new WeightedPseudograph<>(Network.Tie.class);
    Map<String, Network.Node> byId = new TreeMap<>();
    for (Network.Node node : network.nodes()) {
      graph.addVertex(node);
      byId.put(node.id(), node);
    }
    for (Network.Tie tie : network.ties()) {
      graph.addEdge(byId.get(tie.source()), byId.get(tie.target()), tie);
      graph.setEdgeWeight(tie, (double) tie.weight());
    }
    return graph;
  }

  private static GraphMLExporter<Network.Node, Network.Tie> graphMl() {
    GraphMLExporter<Network.Node, Network.Tie> exporter = new GraphMLExporter<>(n -> n.id());
    exporter.setVertexAttributeProvider(NetworkFiles::attributes);
    exporter.setEdgeAttributeProvider(NetworkFiles::weighted);
    // As an attribute of every edge: the exporter's own weight leaves 1 to a default that not every
    // reader knows.
    exporter.setEdgeWeightAttributeName("weight_with_default");
    exporter.registerAttribute(
        "weight", GraphMLExporter.AttributeCategory.EDGE, AttributeType.DOUBLE);
    for (Field field : FIELDS) {
      exporter.registerAttribute(
          field.name(),
          field.ofNodes()
              ? GraphMLExporter.AttributeCategory.NODE
              : GraphMLExporter.AttributeCategory.EDGE,
          field.type());
    }
    return exporter;
  }

  private static GEXFExporter<Network.Node, Network.Tie> gexf() {
    GEXFExporter<Network.Node, Network.Tie> exporter =
        new GEXFExporter<>(Network.Node::id, t -> t.source() + "--" + t.target());
    // The creator's note would carry the day of the run: same input, same bytes.
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, false);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_TYPES, true);
    exporter.setVertexAttributeProvider(NetworkFiles::attributes);
    exporter.setEdgeAttributeProvider(NetworkFiles::attributes);
    for (Field field : FIELDS) {
      // GEXF has a label of its own.
      if (!field.name().equals("label")) {
        exporter.registerAttribute(
            field.name(),
            field.ofNodes()
                ? GEXFExporter.AttributeCategory.NODE
                : GEXFExporter.AttributeCategory.EDGE,
            GEXFAttributeType.valueOf(field.type().name()));
      }
    }
    return exporter;
  }

  private static Map<String, Attribute> attributes(Network.Node node) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(node.label()));
    attributes.put("kind", DefaultAttribute.createAttribute(node.kind()));
    attributes.put("side_id", DefaultAttribute.createAttribute(node.sideId()));
    attributes.put("mentions", DefaultAttribute.createAttribute(node.mentions()));
    attributes.put("documents", DefaultAttribute.createAttribute(node.documents()));
    return attributes;
  }

  private static Map<String, Attribute> weighted(Network.Tie tie) {
    Map<String, Attribute> attributes = attributes(tie);
    attributes.put("weight", DefaultAttribute.createAttribute((double) tie.weight()));
    return attributes;
  }

  private static Map<String, Attribute> attributes(Network.Tie tie) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("unit", DefaultAttribute.createAttribute(tie.unit()));
    putNumber(attributes, "jaccard", tie.jaccard());
    putNumber(attributes, "npmi", tie.npmi());
    putNumber(attributes, "association_strength", tie.associationStrength());
    putNumber(attributes, "log_likelihood", tie.logLikelihood());
    return attributes;
  }

  private static void putNumber(Map<String, Attribute> attributes, String name, String cell) {
    if (!cell.isEmpty()) {
      attributes.put(
          name, DefaultAttribute.createAttribute(Double.valueOf(cell.replace(',', '.'))));
    }
  }

  private static CsvTableWriter csv(Path file, List<String> header) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new CsvTableWriter(out, header, SpreadsheetRules.PLAIN);
  }

  private static Writer writer(Path file) throws IOException {
    return new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
  }
}
