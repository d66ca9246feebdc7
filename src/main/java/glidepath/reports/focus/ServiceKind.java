package glidepath.reports.focus;

import java.util.Arrays;
import java.util.regex.Pattern;

import glidepath.engine.surface.Surface;

/// The categories of services in FOCUS 1.2 that a plan may charge for, and by which words of a product's name it is known.
enum ServiceKind {
    OBJECT_STORAGE("Storage", "Object Storage", "\\bS3\\b|Simple Storage|Blob|Cloud Storage"),
    BLOCK_STORAGE("Storage", "Block Storage", "\\bEBS\\b|Block Store|Managed Disk"),
    SEARCH("Analytics", "Search", "OpenSearch|Elasticsearch|AI Search|Kendra"),
    FUNCTIONS("Compute", "Serverless Compute", "Lambda|Cloud Functions|Azure Functions|Fargate"),
    CONTAINERS("Compute", "Containers", "\\bE[CK]S\\b|Elastic Container|Kubernetes|Container"),
    MACHINES("Compute", "Virtual Machines", "\\bEC2\\b|Elastic Compute|Virtual Machine|Compute Engine|\\bGPUs?\\b"),
    CACHING("Databases", "Caching", "ElastiCache|MemoryDB|Redis|Memorystore"),
    NO_SQL("Databases", "NoSQL Databases", "DynamoDB|Cosmos|Firestore|MongoDB|DocumentDB|Pinecone|Vector"),
    RELATIONAL("Databases", "Relational Databases", "\\bRDS\\b|Relational Database|Aurora|Postgres|Cloud SQL"),
    OBSERVABILITY("Management and Governance", "Observability", "CloudWatch|Datadog|Langfuse|Helicone|Grafana|Monitor|Logging|Tracing"),
    NETWORK("Networking", "Network Connectivity", "\\bVPC\\b|Virtual Private Cloud|Data Transfer|NAT Gateway|PrivateLink"),
    MESSAGING("Integration", "Messaging", "\\bS[QN]S\\b|Simple Queue|Simple Notification|EventBridge|Pub/Sub|Kafka"),
    API("Integration", "API Management", "API Gateway|Gateway"),
    WORKFLOWS("Integration", "Workflow Orchestration", "Step Functions|Workflow"),
    MODELS("AI and Machine Learning", "Generative AI", "Bedrock|OpenAI|Anthropic|Vertex|Gemini|Foundry|\\bLLM\\b|Guardrails?|Knowledge "
            + "Base|Model"),
    LEARNING("AI and Machine Learning", "Machine Learning", "SageMaker|Machine Learning|Training"),
    SUPPORT("Management and Governance", "Support", "Support"),
    OTHER("Other", "Other (Other)", "");

    private final String category;
    private final String subcategory;
    private final Pattern words;

    ServiceKind(String category, String subcategory, String words) {
        this.category = category;
        this.subcategory = subcategory;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    String category() {
        return category;
    }

    String subcategory() {
        return subcategory;
    }

    /// Models are known by their surface; all else by what it is called.
    static ServiceKind of(Surface surface, String product) {
        return surface.isModel() ? MODELS : of(product);
    }

    static ServiceKind of(String product) {
        return Arrays.stream(values()).filter(kind -> kind.words.matcher(product).find()).findFirst().orElse(OTHER);
    }
}
