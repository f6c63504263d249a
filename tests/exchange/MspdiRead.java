// java -cp 'MPXJ/lib/*' MspdiRead.java FILE : what MPXJ finds in a project file, as JSON.
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.*;
import org.mpxj.*;
import org.mpxj.mspdi.MSPDIReader;

public class MspdiRead {
    public static void main(String[] arguments) throws Exception {
        ProjectFile project = new MSPDIReader().read(new java.io.File(arguments[0]));
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (Task task : project.getTasks()) {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("uid", task.getUniqueID());
            found.put("name", task.getName());
            found.put("level", task.getOutlineLevel());
            found.put("parent", task.getParentTask() == null ? null : task.getParentTask().getUniqueID());
            found.put("summary", task.getSummary());
            found.put("milestone", task.getMilestone());
            found.put("estimated", task.getEstimated());
            found.put("active", task.getActive());
            found.put("mode", String.valueOf(task.getTaskMode()));
            found.put("start", String.valueOf(task.getStart()));
            found.put("finish", String.valueOf(task.getFinish()));
            found.put("duration", String.valueOf(task.getDuration()));
            found.put("notes", task.getNotes());
            found.put("contact", task.getContact());
            List<List<Object>> links = new ArrayList<>();
            for (Relation relation : task.getPredecessors())
                links.add(List.of(relation.getPredecessorTask().getUniqueID(), relation.getType().toString()));
            found.put("after", links);
            tasks.add(found);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", project.getProjectProperties().getName());
        all.put("title", project.getProjectProperties().getProjectTitle());
        all.put("calendar", project.getDefaultCalendar() == null ? null : project.getDefaultCalendar().getName());
        all.put("ignored", project.getIgnoredErrors().size());
        all.put("tasks", tasks);
        System.out.println(new ObjectMapper().writeValueAsString(all));
    }
}
